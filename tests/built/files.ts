import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { extensionFolder } from '../../scripts/lib/paths.ts';
import type { BrowserName } from '../../scripts/setup/find-browser.mjs';

/**
 * The text files of a built extension of some types.
 *
 * @param name the browser that it is built for
 * @param types without dot: `js`, `html`
 * @returns text by name below the extension's folder
 * @throws Error if it has not been built
 */
export function builtFiles(name: BrowserName, ...types: string[]): Record<string, string> {
  const folder = extensionFolder(name);
  const files = globSync(`**/*.{${types.join()},}`, { cwd: folder }).filter((file) =>
    path.extname(file),
  );
  if (files.length === 0) throw new Error(`Nothing has been built in ${folder}.`);
  return Object.fromEntries(
    files.map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]),
  );
}

/** The manifest of a built extension. */
export function builtManifest(name: BrowserName): unknown {
  return JSON.parse(readFileSync(path.join(extensionFolder(name), 'manifest.json'), 'utf8'));
}
