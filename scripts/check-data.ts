/** `npm run check:data`: checks the files of `assets/dataset/` and says what is wrong with them. */
import { DatasetError, parseDataset } from '../src/dataset/schema.ts';
import { nameFiles, readDatasetFiles } from './lib/dataset-files.ts';
import { rootlessNames } from './lib/rootless.ts';

try {
  const files = readDatasetFiles();
  const { facts, places, speakers } = parseDataset(files);
  const names = nameFiles(files);
  const rootless = rootlessNames(names);
  if (rootless.length > 0) throw new DatasetError(rootless);
  const surfaces = names.reduce((sum, file) => sum + file.names.length, 0);
  console.log(
    `The dataset is right: ${facts.length} facts, ${places.length} places, ${speakers.length} speakers, ` +
      `${surfaces} names in ${names.length} languages.`,
  );
} catch (error) {
  if (!(error instanceof DatasetError)) throw error;
  console.error(error.message);
  console.error(`${error.problems.length} problems in the dataset.`);
  process.exitCode = 1;
}
