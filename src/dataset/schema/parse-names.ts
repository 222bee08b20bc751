import * as v from 'valibot';
import { nameFile } from './names.ts';
import type { DatasetFiles } from './parse.ts';
import { DatasetError, describeIssue, problem } from './problem.ts';

type NameFile = Omit<v.InferOutput<typeof nameFile>, '$schema'>;

/** What is wrong between the parts of one well-formed file. */
function* crossCheck(name: string, file: NameFile): Generator<string> {
  if (name !== `names/${file.language}.json`) {
    yield problem(name, '', `language is "${file.language}". Write the one in the file's name.`);
  }
  for (const { surface } of file.names) {
    for (const [, ending = ''] of surface.matchAll(/\{([^}]*)\}/gu)) {
      if (file.endings?.[ending]) continue;
      const text = `{${ending}} is not among the endings. Add it there, or name another.`;
      yield problem(name, `name ${JSON.stringify(surface)}`, text);
    }
  }
}

/**
 * The files of names, `names/<language>.json`, out of the dataset's files.
 *
 * @param files parsed JSON by file name; others are passed over
 * @throws {DatasetError} with every fault found, each naming file, entry and remedy
 */
export function parseNames(files: DatasetFiles): NameFile[] {
  const problems: string[] = [];
  const parsed = Object.entries(files).flatMap(([name, json]) => {
    if (!name.startsWith('names/')) return [];
    const { success, output, issues } = v.safeParse(nameFile, json);
    if (!success) {
      problems.push(...issues.map((issue) => describeIssue(name, issue)));
      return [];
    }
    const { $schema: _, ...file } = output;
    problems.push(...crossCheck(name, file));
    return [file];
  });
  if (problems.length > 0) throw new DatasetError(problems);
  return parsed;
}
