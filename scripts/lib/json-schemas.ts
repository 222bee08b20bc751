import { toJsonSchema } from '@valibot/to-json-schema';
import { nameFile } from '../../src/dataset/schema/names.ts';
import { FILE_SCHEMAS } from '../../src/dataset/schema/parse.ts';

/**
 * The JSON Schemas that give an editor completion and errors in `assets/dataset/`. What goes beyond one file's shape
 * (known speakers, covered paragraphs, real days) only `npm run check:data` tells.
 *
 * @returns texts by file name below `assets/dataset/schema/`
 */
export function jsonSchemas(): Record<string, string> {
  const schemas = { ...FILE_SCHEMAS, 'names.json': nameFile };
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      name.replace(/\.json$/u, '.schema.json'),
      `${JSON.stringify(toJsonSchema(schema, { errorMode: 'ignore' }), null, 2)}\n`,
    ]),
  );
}
