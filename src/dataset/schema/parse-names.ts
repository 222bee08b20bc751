import * as v from 'valibot';
import { nameFile } from './names.ts';
import type { DatasetFiles } from './parse.ts';
import { DatasetError, describeIssue, problem } from './problem.ts';
import { repeated } from './repeated.ts';

type NameFile = Omit<v.InferOutput<typeof nameFile>, '$schema'>;

/** What is wrong between the parts of one well-formed file. */
function* crossCheck(name: string, file: NameFile): Generator<string> {
  if (name !== `names/${file.language}.json`) {
    yield problem(name, '', `language is "${file.language}". Write the one in the file's name.`);
  }
  for (const surface of surfacesOf(file)) {
    const entry = `name ${JSON.stringify(surface)}`;
    if (!isBalanced(surface)) {
      yield problem(name, entry, 'a bracket has no partner. Close it, or take it out.');
    }
    for (const [, ending = ''] of surface.matchAll(/\{([^}]*)\}/gu)) {
      if (Object.hasOwn(file.endings ?? {}, ending)) continue;
      const text = `{${ending}} is not among the endings. Add it there, or name another.`;
      yield problem(name, entry, text);
    }
  }
  for (const piece of [...file.roots, ...(file.anchors ?? [])]) {
    if (isBalanced(piece)) continue;
    const text = 'a bracket has no partner. Close it, or take it out.';
    yield problem(name, `root ${JSON.stringify(piece)}`, text);
  }
  for (const [path, words] of listsIn(file)) {
    for (const word of repeated(words)) {
      yield problem(name, '', `${path} has ${JSON.stringify(word)} twice. Take one out.`);
    }
  }
}

/** Every list of words in a part of a file, by where it stands: `cues.ship`. */
function listsIn(part: object, path = ''): [path: string, words: readonly string[]][] {
  return Object.entries(part).flatMap(([key, value]: [string, unknown]) => {
    const at = path ? `${path}.${key}` : key;
    if (isWords(value)) return [[at, value]];
    return typeof value === 'object' && value ? listsIn(value, at) : [];
  });
}

const isWords = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((word) => typeof word === 'string');

/** Every text of a file in which brackets have a meaning. */
function surfacesOf(file: NameFile): string[] {
  const { one, many } = file.generics ?? {};
  const sides = [one, many, file.compounds].flatMap((side) => [
    ...(side?.before ?? []),
    ...(side?.after ?? []),
  ]);
  return [
    ...file.names.map(({ surface }) => surface),
    ...sides,
    ...(file.compounds?.beside ?? []),
    ...(file.compounds?.named ?? []),
    ...(file.prepositions ?? []),
    ...(file.locatives ?? []),
    ...(file.postpositions ?? []),
    ...(file.articles ?? []),
    ...(file.naming ?? []),
    ...Object.values(file.endings ?? {}).flat(),
  ];
}

const PARTNERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** Whether every bracket has its partner, and braces hold no other bracket. */
function isBalanced(text: string): boolean {
  let open = '';
  for (const character of text) {
    if ('([{'.includes(character)) {
      if (open.endsWith('{')) return false;
      open += character;
    } else if (character in PARTNERS) {
      if (!open.endsWith(PARTNERS[character] ?? '')) return false;
      open = open.slice(0, -1);
    }
  }
  return open === '';
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
