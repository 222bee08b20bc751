import { plainSentences } from './factbook.ts';
import { htmlDocument } from './html.ts';
import { namingParagraphs } from './naming.ts';
import type { BenchPage } from './types.ts';

/** What a page does to itself, in steps. */
export interface Storm {
  readonly name: string;
  readonly steps: number;
  /** Paragraphs as HTML, of which each step shows some. */
  readonly paragraphs: readonly string[];
  /** Runs in the page at each step, with its number from 0. */
  readonly step: (paragraphs: readonly string[], step: number) => void;
  /** A page that has at once what a blank one has when the storm is over. */
  readonly end: BenchPage;
}

/** The page that storms begin with. */
export const BLANK: BenchPage = { name: 'blank', html: htmlDocument('blank', '<p>.</p>') };

/** Paragraphs that are added in all, and those that one text has. */
const ADDED = 5000;
const TEXT = 250;
/** With names, one paragraph in so many has some. */
const RARE = 10;

/** 5,000 paragraphs in 50 batches, and one text shown 200 times over; each without names and with some. */
export function storms(): Storm[] {
  return [false, true].flatMap((named) => {
    const suffix = named ? ' with names' : '';
    return [
      storm(`added${suffix}`, 50, paragraphs(ADDED, named), addBatch),
      storm(`shown again${suffix}`, 200, paragraphs(TEXT, named), showAgain),
    ];
  });
}

function storm(
  name: string,
  steps: number,
  all: readonly string[],
  step: (paragraphs: readonly string[], step: number) => void,
): Storm {
  const end = { name: name.replaceAll(' ', '-'), html: htmlDocument('blank', all.join('\n')) };
  return { name, steps, paragraphs: all, step, end };
}

function addBatch(all: readonly string[], step: number): void {
  const batch = all.slice(step * 100, step * 100 + 100);
  document.body.insertAdjacentHTML('beforeend', batch.join(''));
}

function showAgain(all: readonly string[]): void {
  const text = document.querySelector('article') ?? document.createElement('article');
  text.innerHTML = all.join('');
  if (!text.isConnected) document.body.append(text);
}

function paragraphs(count: number, named: boolean): string[] {
  const plain = plainSentences().map((sentence) => `<p>${sentence}</p>`);
  const naming = namingParagraphs();
  return Array.from({ length: count }, (_, i) => {
    const from = named && i % RARE === 0 ? naming : plain;
    return from[i % from.length] ?? '';
  });
}
