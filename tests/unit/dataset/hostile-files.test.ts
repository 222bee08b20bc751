import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDatasetFiles } from '../../../scripts/lib/dataset-files.ts';
import { DatasetError, parseDataset, parseNames } from '../../../src/dataset/schema.ts';

const files = readDatasetFiles();

/** Either the files are taken, or each fault is said in full; nothing else may happen. */
function check(changed: Record<string, unknown>): void {
  for (const parse of [parseDataset, parseNames]) {
    try {
      parse(changed);
    } catch (error) {
      expect(error).toBeInstanceOf(DatasetError);
      const { problems } = error as DatasetError;
      expect(problems).not.toHaveLength(0);
      for (const line of problems) expect(line).toMatch(/^assets\/dataset\/[\w./-]+: .+\.$/su);
    }
  }
}

/** Puts a value in place of one that lies somewhere inside; `steps` tell which way to go at each depth. */
function replaceWithin(json: unknown, steps: readonly number[], value: unknown): unknown {
  const [step, ...rest] = steps;
  if (step === undefined || typeof json !== 'object' || json === null) return value;
  const keys = Object.keys(json);
  const key = keys[step % keys.length];
  if (key === undefined) return value;
  const inner = replaceWithin((json as Record<string, unknown>)[key], rest, value);
  return Array.isArray(json) ? json.with(Number(key), inner) : { ...json, [key]: inner };
}

test('one senseless value anywhere is named, or does no harm', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(files)),
      fc.array(fc.nat(30), { maxLength: 6 }),
      fc.jsonValue(),
      (name, steps, value) => {
        check({ ...files, [name]: replaceWithin(files[name], steps, value) });
      },
    ),
    { seed: 1855, numRuns: 1000 },
  );
});

test('files of anything', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...Object.keys(files), 'names/xx.json'), fc.jsonValue()),
      check,
    ),
    { seed: 1855, numRuns: 500 },
  );
});
