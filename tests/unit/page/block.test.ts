import { describe, expect, test } from 'vitest';
import { type Block, type Part, partsBetween } from '../../../src/page/block.ts';
import { cutLong } from '../../../src/page/cut-long.ts';

/** A block of some texts, each in a node of its own, with something that is no text between them. */
function blockOf(...texts: string[]): Block {
  const parts: Part[] = [];
  let text = '';
  for (const data of texts) {
    if (parts.length > 0) text += '\uFFFC';
    parts.push({ node: { data } as Text, start: 0, end: data.length, at: text.length });
    text += data;
  }
  return { owner: {} as Node, text, parts };
}

/** The text that parts stand for, node by node. */
const textsOf = (parts: readonly Part[]): string[] =>
  parts.map(({ node, start, end }) => node.data.slice(start, end));

describe('partsBetween', () => {
  const { parts } = blockOf('Etoro', 'fu', ' and Kunashiri');

  test.each([
    ['within a node', 1, 4, ['tor']],
    ['a whole node', 6, 8, ['fu']],
    ['over nodes', 3, 13, ['ro', 'fu', ' and']],
    ['up to the end', 13, 23, [' Kunashiri']],
    ['nothing', 4, 4, []],
    ['only what stands between', 5, 6, []],
  ])('finds %s', (_, from, to, expected) => {
    expect(textsOf(partsBetween(parts, from, to))).toEqual(expected);
  });
});

describe('cutLong', () => {
  const sentence = 'Etorofu lies north of Kunashiri and is larger than it. ';

  test('leaves a short block as it is', () => {
    const block = blockOf(sentence, sentence);
    expect([...cutLong(block)]).toEqual([block]);
  });

  test('cuts behind sentences, loses no text and keeps offsets right', () => {
    const block = blockOf(...Array.from({ length: 300 }, () => sentence));
    const pieces = [...cutLong(block)];
    expect(pieces.map(({ text }) => text).join('')).toBe(block.text);
    for (const piece of pieces) {
      expect(piece.text.length).toBeLessThanOrEqual(4096);
      for (const { node, start, end, at } of piece.parts) {
        expect(piece.text.slice(at, at + end - start)).toBe(node.data.slice(start, end));
      }
    }
    expect(pieces.slice(0, -1).every(({ text }) => text.endsWith('. '))).toBe(true);
  });

  test('cuts behind an empty line before it cuts behind a sentence', () => {
    const paragraph = sentence.repeat(30);
    const [first] = cutLong(blockOf(`${paragraph}\n\n${paragraph}\n\n${paragraph}`));
    expect(first?.text).toBe(`${paragraph}\n\n${paragraph}\n\n`);
  });

  test('cuts text without any pause', () => {
    expect(
      Array.from(cutLong(blockOf('あ'.repeat(10_000)))).map(({ text }) => text.length),
    ).toEqual([4096, 4096, 1808]);
  });
});
