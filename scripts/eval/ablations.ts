import type { Script } from '../../src/mentions/boundaries.ts';
import { compileNames, type CompiledNames } from '../../src/mentions/compile.ts';
import { createEvidence, type PageContext } from '../../src/mentions/evidence.ts';
import { createFinder, findMentions, type Finder } from '../../src/mentions/finder.ts';
import type { NameFile } from '../../src/mentions/names.ts';
import { sum, type Weight } from '../../src/mentions/sense.ts';
import type { Mention } from '../../src/mentions/types.ts';
import { readNameFiles } from '../names.ts';

/** The finder with one group of rules left out. */
export interface Ablation {
  readonly name: string;
  readonly find: (text: string, page: PageContext) => readonly Mention[];
}

const files = readNameFiles();
const names = compileNames(files);
const whole = createFinder(names);

/** Every group of rules whose worth is measured. */
export const ABLATIONS: readonly Ablation[] = [
  { name: 'boundaries', find: finding(createFinder(withoutBoundaries())) },
  { name: 'compounds', find: weighing(({ evidence }) => evidence !== 'compound') },
  { name: 'identifiers', find: weighing(({ evidence }) => evidence !== 'identifier') },
  {
    name: 'hints beside the name',
    find: weighing(({ evidence, where }) => where !== 'name' || !isHint(evidence)),
  },
  { name: 'rules of characters, Intl.Segmenter in their place', find: segmenting() },
  { name: 'evidence near (sentence)', find: weighing(({ where }) => where !== 'sentence') },
  {
    name: 'evidence far (block, title, page)',
    find: weighing(({ where }) => !['block', 'title', 'page'].includes(where)),
  },
];

function finding(finder: Finder): Ablation['find'] {
  return (text, page) => findMentions(finder, text, page);
}

function weighing(counts: (weight: Weight) => boolean): Ablation['find'] {
  return (text, page) => {
    const reading = whole.read(text);
    const evidence = createEvidence(page);
    evidence.add(reading);
    const weights = whole.weigh(reading, evidence);
    return reading.candidates
      .filter(
        (_, i) =>
          sum((weights[i] ?? []).filter(counts)) > 0 || isOnlyBarred(weights[i] ?? [], counts),
      )
      .map(({ start, end, group }) => ({
        start,
        end,
        place: group.place,
        nomenclature: group.nomenclature,
      }));
  };
}

/** A barred candidate has no other weights; with its bar left out nothing speaks against it. */
function isOnlyBarred(weights: readonly Weight[], counts: (weight: Weight) => boolean): boolean {
  return weights.length === 1 && !weights.some(counts);
}

/** What may stand beside a name in Han characters is told by the words that the platform's segmenter sees. */
function segmenting(): Ablation['find'] {
  const find = finding(createFinder(compileNames(bareFiles())));
  const segmenters = {
    ja: new Intl.Segmenter('ja', { granularity: 'word' }),
    zh: new Intl.Segmenter('zh', { granularity: 'word' }),
  };
  return (text, page) => {
    const segmenter = /[ぁ-ヺ]/.test(text) ? segmenters.ja : segmenters.zh;
    const edges = new Set(
      [...segmenter.segment(text)].flatMap(({ index, segment }) => [index, index + segment.length]),
    );
    return find(text, page).filter(
      ({ start, end }) =>
        !/\p{sc=Han}/u.test(text.slice(start, end)) || (edges.has(start) && edges.has(end)),
    );
  };
}

function isHint(evidence: Weight['evidence']): boolean {
  return !['clear', 'context', 'compound', 'identifier'].includes(evidence);
}

/** The name files without their rules of what characters may stand beside a name. */
function bareFiles(): NameFile[] {
  return files.map((file) => ({
    ...file,
    names: file.names.map(({ surface, place, nomenclature, sense }) => ({
      surface,
      place,
      nomenclature,
      sense,
    })),
  }));
}

function withoutBoundaries(): CompiledNames {
  const compiled = compileNames(bareFiles());
  const lists = compiled.words.lists.map((list): typeof list => {
    const [, right, value, languages] = list;
    if (typeof value !== 'object') return list;
    return ['', withoutBoundary(right, value.script), { ...value, script: 'han' }, languages];
  });
  return { ...compiled, words: { ...compiled.words, lists } };
}

/** The expression for the rest of a name, without what must stand behind. */
function withoutBoundary(right: string, script: Script): string {
  if (script === 'han') return right;
  const mark = script === 'word' ? '(?!' : '(?=';
  return right.slice(0, right.lastIndexOf(mark));
}
