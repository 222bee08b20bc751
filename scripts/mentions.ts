// npm run --silent mentions -- FILE.jsonl: the mentions in each text of a file, one JSON a line.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { compileNames } from '../src/mentions/compile.ts';
import { createFinder, findMentions } from '../src/mentions/finder.ts';
import { readNameFiles } from './names.ts';

interface Line {
  readonly id?: unknown;
  readonly text?: unknown;
  readonly lang?: unknown;
  readonly title?: unknown;
}

const file = process.argv[2];
if (!file) {
  console.error('Name a file of texts, one JSON a line: npm run --silent mentions -- FILE.jsonl');
  process.exit(2);
}
const finder = createFinder(compileNames(readNameFiles()));
let number = 0;
for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
  number++;
  if (line.trim() !== '') process.stdout.write(`${answer(line, number)}\n`);
}

function answer(line: string, at: number): string {
  const { id, text, lang, title } = parse(line, at);
  if (typeof text !== 'string') fail(at, '"text" must be a string');
  const page = {
    ...(typeof title === 'string' ? { title } : {}),
    ...(typeof lang === 'string' ? { language: lang } : {}),
  };
  return JSON.stringify({ id, mentions: findMentions(finder, text, page) });
}

function parse(line: string, at: number): Line {
  try {
    return JSON.parse(line) as Line;
  } catch (error) {
    return fail(at, `not a line of JSON (${String(error)})`);
  }
}

function fail(at: number, reason: string): never {
  console.error(`${file}:${at}: ${reason}`);
  process.exit(1);
}
