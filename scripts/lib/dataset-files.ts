import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseNames } from '../../src/dataset/schema.ts';
import { DatasetError, problem } from '../../src/dataset/schema/problem.ts';

/** Where the dataset's files stand. */
export const DATASET_FOLDER = path.resolve(import.meta.dirname, '../../assets/dataset');

const FILE = /^(?:names\/)?[^/]+\.json$/u;

/**
 * The dataset's files as they stand on disk: those of the folder itself and of `names/`.
 *
 * @param folder absolute path; the project's own unless another is given
 * @returns parsed JSON by name below the folder, with slashes: `facts.json`, `names/en.json`
 * @throws {DatasetError} if a file is no JSON
 */
export function readDatasetFiles(folder = DATASET_FOLDER): Record<string, unknown> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll(path.sep, '/'))
    .filter((name) => FILE.test(name))
    .toSorted();
  return Object.fromEntries(names.map((name) => [name, readJson(folder, name)]));
}

/**
 * The files of names among the dataset's files, checked.
 *
 * @param files as {@link readDatasetFiles} gives them
 * @throws {DatasetError} if an entry does not fit
 */
export const nameFiles = parseNames;

function readJson(folder: string, name: string): unknown {
  try {
    return JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DatasetError([problem(name, '', `it is no JSON (${reason}). Mend the place named.`)]);
  }
}
