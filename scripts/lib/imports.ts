import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';

/** One import of one file, type imports included. */
export interface Import {
  /** The importing file, from the project's folder, with slashes: `src/page/blocks.ts`. */
  readonly from: string;
  /** The imported file in the same form; a package or `virtual:` module as it is written. */
  readonly to: string;
  /** Line of the import in `from`, from 1. */
  readonly line: number;
}

/**
 * All imports and re-exports of the code that goes into the extension.
 *
 * @param root folder of the project
 */
export function readImports(root = '.'): Import[] {
  const files = globSync('{src,entrypoints}/**/*.{ts,tsx}', { cwd: root });
  return files
    .map((file) => file.replaceAll(path.sep, '/'))
    .toSorted()
    .flatMap((file) => importsOf(file, readFileSync(path.join(root, file), 'utf8')));
}

/**
 * The imports and re-exports of one file.
 *
 * @param file its path, from the project's folder, with slashes
 * @param text what stands in it
 */
export function importsOf(file: string, text: string): Import[] {
  const { staticImports, staticExports, dynamicImports } = parseSync(file, text).module;
  const requests = [
    ...staticImports.map((found) => found.moduleRequest),
    ...staticExports.flatMap(({ entries }) => entries.map((entry) => entry.moduleRequest)),
    ...dynamicImports.map((found) => found.moduleRequest),
  ];
  return requests
    .filter((request) => request !== null)
    .map(({ start, end }) => ({
      from: file,
      to: resolve(file, text.slice(start + 1, end - 1)),
      line: text.slice(0, start).split('\n').length,
    }));
}

function resolve(file: string, specifier: string): string {
  return specifier.startsWith('.')
    ? path.posix.join(path.posix.dirname(file), specifier)
    : specifier;
}
