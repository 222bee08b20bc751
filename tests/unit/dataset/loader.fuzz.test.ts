import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDatasetFiles } from '../../../scripts/lib/dataset-files.ts';
import { DatasetError, parseDataset, parseNames } from '../../../src/dataset/schema.ts';
import type { DatasetFiles } from '../../../src/dataset/schema/parse.ts';
import { compileNames } from '../../../src/mentions/compile.ts';
import { createFinder } from '../../../src/mentions/finder.ts';
import { fuzz } from '../../reliability/fuzz.ts';

const FILES = readDatasetFiles();
/** Thousands of words of a kind take long and show nothing that a dozen do not. */
const SHORT_FILES = shortened(FILES) as DatasetFiles;

/** What is done to the real files: which file, the way down into it, and what is put there. */
type Spoiling = readonly [name: string, turns: readonly number[], value: unknown];

const spoiling: fc.Arbitrary<Spoiling> = fc.tuple(
  fc.constantFrom(...Object.keys(FILES)),
  fc.array(fc.nat(), { minLength: 1, maxLength: 8 }),
  nastyValue(),
);

/** Whole files of anything. */
const senselessFiles: fc.Arbitrary<DatasetFiles> = fc.dictionary(
  fc.constantFrom(...Object.keys(FILES), 'other.json'),
  fc.oneof(fc.jsonValue(), fc.anything()),
);

describe('files that hold anything', () => {
  test('give a dataset, or an error that names every fault', () => {
    fuzz(
      'dataset: spoilt files',
      fc.property(spoiling, (way) => loadDataset(spoilt(FILES, way))),
    );
    fuzz('dataset: senseless files', fc.property(senselessFiles, loadDataset));
  });

  test('give names from which a finder can be built, or an error that names every fault', () => {
    fuzz(
      'dataset: spoilt names',
      fc.property(spoiling, (way) => loadNames(spoilt(SHORT_FILES, way))),
    );
    fuzz('dataset: senseless names', fc.property(senselessFiles, loadNames));
  });
});

function loadDataset(files: DatasetFiles): void {
  const problems = orProblems(() => parseDataset(files));
  expect(problems.filter((line) => !line.startsWith('assets/dataset/'))).toEqual([]);
}

function loadNames(files: DatasetFiles): void {
  orProblems(() => createFinder(compileNames(parseNames(files))));
}

/** The same files, one of them spoilt. */
function spoilt(files: DatasetFiles, [name, turns, value]: Spoiling): DatasetFiles {
  const those = { ...files, [name]: structuredClone(files[name]) };
  spoil(those, name, turns, value);
  return those;
}

/** The same with at most a dozen entries in each list. */
function shortened(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 12).map(shortened);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shortened(one)]));
}

/** The problems that `DatasetError` names; none if all went well. Any other error passes on. */
function orProblems(work: () => unknown): readonly string[] {
  try {
    work();
    return [];
  } catch (error) {
    if (error instanceof DatasetError && error.problems.length > 0) return error.problems;
    throw error;
  }
}

/** Goes down from `holder[key]` as the turns say, and there puts `value`, or takes the entry out. */
function spoil(holder: object, key: string, turns: readonly number[], value: unknown): void {
  const [turn, ...others] = turns;
  const inner: unknown = Reflect.get(holder, key);
  const keys = typeof inner === 'object' && inner !== null ? Object.keys(inner) : [];
  const next = turn === undefined ? undefined : keys[turn % keys.length];
  if (next !== undefined) spoil(inner as object, next, others, value);
  else if (value === undefined) Reflect.deleteProperty(holder, key);
  else Reflect.set(holder, key, value);
}

function nastyValue(): fc.Arbitrary<unknown> {
  return fc.oneof(
    fc.constantFrom(
      undefined,
      null,
      '',
      ' ',
      '(',
      ')',
      '[a/',
      '{x}',
      '\\',
      '*',
      '[^',
      'a'.repeat(1e4),
    ),
    fc.constantFrom(-1, 0, 0.5, 1e9, true, [], {}, '2024-02-30', 'toString', '__proto__'),
    fc.jsonValue(),
  );
}
