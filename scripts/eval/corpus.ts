import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Mention } from '../../src/mentions/types.ts';

/** One labelled text; `tests/corpus/README.md` says how it is labelled. */
export interface LabelledText {
  readonly id: string;
  readonly lang: string;
  readonly kind: string;
  readonly text: string;
  readonly title?: string;
  readonly mentions: readonly (Mention & { readonly soft?: boolean })[];
}

const FOLDER = path.resolve(import.meta.dirname, '../../tests/corpus');

/** All labelled texts of one part of the corpus. */
export function readCorpus(part: 'tuning' | 'held-out'): LabelledText[] {
  const folder = path.join(FOLDER, part);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()
    .flatMap((name) => readLabelled(path.join(folder, name)));
}

/**
 * Reads a file of labelled texts, one JSON a line; what is missing beside `id`, `text` and `mentions` is filled in.
 *
 * @throws Error naming the file and line that cannot be read.
 */
export function readLabelled(file: string): LabelledText[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, i) => {
    if (line.trim() === '') return [];
    const read = parse(line, `${file}:${i + 1}`);
    if (typeof read.text !== 'string' || !Array.isArray(read.mentions)) {
      throw new Error(`${file}:${i + 1}: "text" and "mentions" must be there`);
    }
    return [
      {
        ...read,
        id: read.id ?? String(i + 1),
        lang: read.lang ?? '?',
        kind: read.kind ?? '?',
      } as LabelledText,
    ];
  });
}

function parse(line: string, where: string): Partial<LabelledText> {
  try {
    return JSON.parse(line) as Partial<LabelledText>;
  } catch (error) {
    throw new Error(`${where}: not a line of JSON (${String(error)})`, { cause: error });
  }
}
