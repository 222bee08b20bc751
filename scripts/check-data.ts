/** `npm run check:data`: checks the files of `assets/dataset/` and says what is wrong with them. */
import { DatasetError } from '../src/dataset/schema/problem.ts';
import { parseDataset } from '../src/dataset/schema/parse.ts';
import { readDatasetFiles } from './lib/dataset-files.ts';

try {
  const { facts, places, speakers } = parseDataset(readDatasetFiles());
  console.log(
    `The dataset is right: ${facts.length} facts, ${places.length} places, ${speakers.length} speakers.`,
  );
} catch (error) {
  if (!(error instanceof DatasetError)) throw error;
  console.error(error.message);
  console.error(`${error.problems.length} problems in the dataset.`);
  process.exitCode = 1;
}
