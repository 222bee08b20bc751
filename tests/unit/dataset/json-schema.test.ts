import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { DATASET_FOLDER, readDatasetFiles } from '../../../scripts/lib/dataset-files.ts';
import { jsonSchemas } from '../../../scripts/lib/json-schemas.ts';

test.for(Object.entries(jsonSchemas()))('%s is what `npm run schema` writes', ([name, text]) => {
  const written: unknown = JSON.parse(
    readFileSync(path.join(DATASET_FOLDER, 'schema', name), 'utf8'),
  );
  expect(written).toEqual(JSON.parse(text));
});

test.for(Object.entries(readDatasetFiles()))('%s names its schema', ([name, json]) => {
  const { $schema } = json as { $schema?: string };
  const file = path.join(DATASET_FOLDER, path.dirname(name), $schema ?? 'none');
  expect(path.dirname(file)).toBe(path.join(DATASET_FOLDER, 'schema'));
  expect(existsSync(file), file).toBe(true);
});
