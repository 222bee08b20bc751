import { fieldOf, namelessProfiles } from './factbook.ts';
import { escape } from './html.ts';
import { namesIn, namingParagraphs } from './naming.ts';

/** What a page does to itself, in steps. */
export interface Storm {
  readonly name: string;
  readonly steps: number;
  /** Paragraphs as HTML, of which each step shows some. */
  readonly paragraphs: readonly string[];
  /** Runs in the page at each step, with its number from 0. */
  readonly step: (paragraphs: readonly string[], step: number) => void;
  /** How often the page names a place at the end; `undefined` where that is not to be looked at. */
  readonly mentions: number;
}

/** Paragraphs that are added in all, and those that one text has. */
const ADDED = 5000;
const TEXT = 250;
/** With names, one paragraph in so many has some. */
const RARE = 10;

/** 5,000 paragraphs in 50 batches, and one text shown 200 times over; each without names and with some. */
export function storms(): Storm[] {
  return [false, true].flatMap((named) => {
    const suffix = named ? ' with names' : '';
    const added = paragraphs(ADDED, named);
    const text = paragraphs(TEXT, named);
    return [
      {
        name: `added${suffix}`,
        steps: 50,
        paragraphs: added,
        step: addBatch,
        mentions: namesOf(added),
      },
      {
        name: `shown again${suffix}`,
        steps: 200,
        paragraphs: text,
        step: showAgain,
        mentions: namesOf(text),
      },
    ];
  });
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
  const plain = namelessProfiles()
    .flatMap((from) => fieldOf(from, 'Introduction', 'Background', 'text').split('. '))
    .filter((text) => text.length > 40)
    .map((text) => `<p>${escape(text)}</p>`);
  const naming = namingParagraphs();
  return Array.from({ length: count }, (_, i) => {
    const from = named && i % RARE === 0 ? naming : plain;
    return from[i % from.length] ?? '';
  });
}

function namesOf(all: readonly string[]): number {
  return all.reduce((sum, html) => sum + namesIn(html), 0);
}
