import type { Plugin } from 'vite';
import { parseDataset } from '../../src/dataset/schema.ts';
import { compileNames } from '../../src/mentions/compile.ts';
import { nameTable } from '../../src/mentions/name-table.ts';
import { nameFiles, readDatasetFiles } from '../lib/dataset-files.ts';

const MODULES: Readonly<Record<string, () => unknown>> = {
  'virtual:dataset': () => parseDataset(readDatasetFiles()),
  'virtual:name-table': () => {
    const files = readDatasetFiles();
    return nameTable(nameFiles(files), parseDataset(files).places);
  },
  'virtual:names': () => compileNames(nameFiles(readDatasetFiles())),
  'virtual:roots': () => compileNames(nameFiles(readDatasetFiles())).roots,
};

/**
 * Turns `assets/dataset/` into the modules that `src/virtual.d.ts` declares, checked against the schema.
 *
 * @throws DatasetError, which stops the build, if an entry does not fit
 */
export function datasetPlugin(): Plugin {
  return {
    name: 'four-islands:dataset',
    resolveId: (id) => (id in MODULES ? `\0${id}` : undefined),
    load(id) {
      const make = id.startsWith('\0') ? MODULES[id.slice(1)] : undefined;
      return make && `export default ${source(make())};`;
    },
  };
}

/** Characters from which on browsers read JSON faster than source. */
const LARGE = 10_000;

function source(value: unknown): string {
  const json = JSON.stringify(value);
  return json.length < LARGE ? json : `JSON.parse(${JSON.stringify(json)})`;
}
