import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const corpus = join(import.meta.dirname, '../../corpus');

interface LabelledText {
  id: string;
  lang: string;
  kind: string;
  text: string;
  title?: string;
  mentions: { start: number; end: number; place: string; nomenclature: string; soft?: true }[];
}

function textsOf(part: string): LabelledText[] {
  return readdirSync(join(corpus, part)).flatMap((file) =>
    readFileSync(join(corpus, part, file), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as LabelledText),
  );
}

function isSetAside(id: string): boolean {
  return BigInt(`0x${createHash('sha256').update(id).digest('hex')}`) % 3n === 0n;
}

/** What is wrong with the labels of one text, in words. */
function faultsOf({ id, text, mentions }: LabelledText): string[] {
  const faults: string[] = [];
  let last = 0;
  for (const { start, end, place, nomenclature } of mentions) {
    const surface = text.slice(start, end);
    const bothSides = place === 'shikotan' || place === 'habomai';
    if (start < last) faults.push(`${id}: ${surface} overlaps or is out of order`);
    if (end > text.length || start >= end) faults.push(`${id}: ${start}–${end} is no span`);
    if (surface !== surface.trim()) faults.push(`${id}: "${surface}" has space at its edge`);
    if (!surface.isWellFormed()) faults.push(`${id}: ${start}–${end} cuts a surrogate pair`);
    if (!['territory', 'etorofu', 'kunashiri', 'shikotan', 'habomai'].includes(place))
      faults.push(`${id}: ${place} is no place`);
    if (!['japan', 'russia', 'shared'].includes(nomenclature))
      faults.push(`${id}: ${nomenclature} is no nomenclature`);
    if (bothSides !== (nomenclature === 'shared'))
      faults.push(`${id}: ${surface} cannot be of nomenclature ${nomenclature}`);
    last = end;
  }
  return faults;
}

describe('the labelled corpus', () => {
  const tuning = textsOf('tuning');
  const heldOut = textsOf('held-out');
  const all = [...tuning, ...heldOut];

  test('has labels that fit their texts', () => {
    expect(all.flatMap((text) => faultsOf(text))).toEqual([]);
  });

  test('names every text once and holds none twice', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ text, title }) => `${title}\n${text}`)).size).toBe(all.length);
  });

  test('sets aside exactly the texts whose id says so', () => {
    expect(tuning.filter(({ id }) => isSetAside(id))).toEqual([]);
    expect(heldOut.filter(({ id }) => !isSetAside(id))).toEqual([]);
  });

  test('holds at least 800 texts, two fifths of them traps', () => {
    const traps = all.filter(({ mentions }) => mentions.length === 0);
    expect(all.length).toBeGreaterThanOrEqual(800);
    expect(traps.length / all.length).toBeGreaterThanOrEqual(0.4);
  });
});
