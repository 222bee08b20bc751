/** The way into the dataset's schema, for build, scripts and tests; no page ever loads it. */
export { parseNames } from './schema/parse-names.ts';
export { parseDataset } from './schema/parse.ts';
export { DatasetError } from './schema/problem.ts';
