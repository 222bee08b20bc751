import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import { PROJECT } from '../../setup/project.mjs';
import { peerPattern } from './names.ts';

const FOLDER = `${PROJECT}.cache/bench/extensions`;

/**
 * Makes an extension of one content script in every page, run when a page's document is there, as the extension's
 * own scout is.
 *
 * @param name the script's file name in this folder, without its end
 * @returns the extension's folder
 */
export async function buildPeer(name: string): Promise<string> {
  const folder = `${FOLDER}/${name}`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const code = await bundle(new URL(`${name}.ts`, import.meta.url).pathname);
  writeFileSync(`${folder}/content.js`, code);
  writeFileSync(`${folder}/manifest.json`, JSON.stringify(manifest(name)));
  return folder;
}

async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'four-islands:peer-pattern',
        resolveId: (id) => (id === 'virtual:peer-pattern' ? `\0${id}` : undefined),
        load: (id) =>
          id === '\0virtual:peer-pattern'
            ? `export default ${JSON.stringify(peerPattern())};`
            : undefined,
      },
    ],
    build: { write: false, target: 'chrome140', lib: { entry, formats: ['iife'], name: 'peer' } },
  });
  const [output] = Array.isArray(result) ? result : [];
  const chunk = output?.output[0];
  if (chunk?.type !== 'chunk') throw new Error(`Vite gave no script for ${entry}.`);
  return chunk.code || ';';
}

function manifest(name: string): object {
  return {
    manifest_version: 3,
    name,
    version: '1',
    content_scripts: [
      {
        matches: ['<all_urls>'],
        js: ['content.js'],
        all_frames: true,
        match_origin_as_fallback: true,
        run_at: 'document_idle',
      },
    ],
    browser_specific_settings: {
      gecko: {
        id: `${name}@bench.example`,
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
}
