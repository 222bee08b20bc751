import * as v from 'valibot';
import type { Dataset } from '../types.ts';
import { crossCheck } from './cross-check.ts';
import { factsFile } from './facts.ts';
import { placesFile } from './places.ts';
import { DatasetError, describeIssue, problem } from './problem.ts';
import { briefFile, sourceFile, speakersFile } from './small-files.ts';

/** Parsed JSON by file name below `assets/dataset/`, such as `facts.json`. */
export type DatasetFiles = Readonly<Record<string, unknown>>;

/** The schema of each file, by its name. */
export const FILE_SCHEMAS = {
  'source.json': sourceFile,
  'places.json': placesFile,
  'speakers.json': speakersFile,
  'facts.json': factsFile,
  'brief.json': briefFile,
} as const;

/** Checks one file; what is wrong goes to `problems`. */
function parseFile<Name extends keyof typeof FILE_SCHEMAS>(
  files: DatasetFiles,
  name: Name,
  problems: string[],
): v.InferOutput<(typeof FILE_SCHEMAS)[Name]> | undefined {
  if (!(name in files)) {
    problems.push(problem(name, '', 'the file is missing. Add it.'));
    return undefined;
  }
  const result = v.safeParse(FILE_SCHEMAS[name], files[name]);
  if (result.success) return result.output;
  problems.push(...result.issues.map((issue) => describeIssue(name, issue)));
  return undefined;
}

/**
 * The dataset out of its files, checked in itself and across files.
 *
 * @param files parsed JSON by file name
 * @throws {DatasetError} with every fault found, each naming file, entry and remedy
 */
export function parseDataset(files: DatasetFiles): Dataset {
  const problems: string[] = [];
  const source = parseFile(files, 'source.json', problems);
  const places = parseFile(files, 'places.json', problems);
  const speakers = parseFile(files, 'speakers.json', problems);
  const facts = parseFile(files, 'facts.json', problems);
  const brief = parseFile(files, 'brief.json', problems);
  if (!source || !places || !speakers || !facts || !brief) throw new DatasetError(problems);
  const dataset = { ...source, ...places, ...speakers, ...facts, ...brief };
  const faults = crossCheck(dataset);
  if (faults.length > 0) throw new DatasetError(faults);
  const { $schema: _, ...data } = dataset;
  return data;
}
