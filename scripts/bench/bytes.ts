import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Contender } from './contenders.ts';
import type { Results } from './results.ts';

/**
 * How long the scripts are that an extension puts into every page.
 *
 * @param all those compared
 */
export function bytesOf(all: readonly Contender[]): Results['bytes'] {
  return Object.fromEntries(
    all.flatMap(({ id, folder }) => {
      if (!folder) return [];
      const code = readFileSync(`${folder}/${id === 'ours' ? 'scout' : 'content'}.js`);
      return [[id, { raw: code.length, gzip: gzipSync(code, { level: 9 }).length }]];
    }),
  );
}
