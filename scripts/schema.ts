/** `npm run schema`: writes the JSON Schemas that editors read, from the schema in `src/dataset/schema/`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DATASET_FOLDER } from './lib/dataset-files.ts';
import { jsonSchemas } from './lib/json-schemas.ts';

const folder = path.join(DATASET_FOLDER, 'schema');
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(jsonSchemas())) {
  writeFileSync(path.join(folder, name), text);
  console.log(path.relative(process.cwd(), path.join(folder, name)));
}
