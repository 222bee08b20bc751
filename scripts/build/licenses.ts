import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

const PACKAGE = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;

/**
 * Takes down which packages end up in the built files.
 *
 * @param folders the packages' folders are added to it
 */
export function bundledPackages(folders: Set<string>): Plugin {
  return {
    name: 'four-islands:bundled-packages',
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        for (const id of Object.keys(output.modules)) {
          const folder = PACKAGE.exec(id.replace(/^\0/, ''))?.[0];
          if (folder && existsSync(path.join(folder, 'package.json'))) folders.add(folder);
        }
      }
    },
  };
}

/**
 * The licences of packages as one text, by name, each whole where the package brings its text along.
 *
 * @param folders the packages' folders, in any order
 */
export function licensesText(folders: Iterable<string>): string {
  const packages = [...folders].map(describe).toSorted((a, b) => (a.title < b.title ? -1 : 1));
  return packages
    .map(({ title, text }) => `${title}\n${'='.repeat(title.length)}\n\n${text}\n`)
    .join('\n');
}

function describe(folder: string): { title: string; text: string } {
  const { name, version, license, homepage } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  ) as Record<'name' | 'version' | 'license', string> & { homepage?: string };
  const [file] = globSync('LICEN[CS]E*', { cwd: folder }).toSorted();
  return {
    title: `${name} ${version} (${license})`,
    text: file
      ? readFileSync(path.join(folder, file), 'utf8').trim()
      : `Licence ${license}; source: ${homepage ?? `the package ${name}`}`,
  };
}
