import { readdirSync, readFileSync } from 'node:fs';
import type { NameFile } from '../src/mentions/names.ts';

const FOLDER = new URL('../assets/dataset/names/', import.meta.url);

/** All name files, in the order of their language codes. */
export function readNameFiles(): NameFile[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as NameFile);
}
