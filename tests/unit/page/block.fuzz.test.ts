import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Block, type Part, partsBetween } from '../../../src/page/block.ts';
import { cutLong } from '../../../src/page/cut-long.ts';
import { fuzz } from '../../reliability/fuzz.ts';

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('Etorofu. ', '択捉島。', '\n\n', ' ', '😀'),
  fc
    .tuple(fc.constantFrom('x', 'あ', 'Kunashiri. ', 'a b ', '\n \n'), fc.nat(3000))
    .map(([text, times]) => text.repeat(times)),
);

/** Blocks of text nodes of any length, some parts of longer nodes, some with an object between them and the next. */
const block = fc
  .array(fc.record({ before: piece, data: piece, isObject: fc.boolean() }), { maxLength: 12 })
  .map((nodes): Block => {
    const parts: Part[] = [];
    let text = '';
    for (const { before, data, isObject } of nodes) {
      if (data.length > 0) {
        const node = { data: before + data } as Text;
        const start = before.length;
        parts.push({ node, start, end: start + data.length, at: text.length });
      }
      text += data + (isObject ? '\uFFFC' : '');
    }
    return { owner: {} as Node, text, parts };
  });

/** The text of a block as its nodes have it: where none has any, a mark of an object. */
function textOf(
  { text, parts }: Pick<Block, 'text' | 'parts'>,
  from = 0,
  to = text.length,
): string {
  let read = '';
  for (const { node, start, end, at } of parts) {
    read += '\uFFFC'.repeat(at - from - read.length) + node.data.slice(start, end);
  }
  return read + '\uFFFC'.repeat(to - from - read.length);
}

test('what a stretch of a block says stands in the nodes that are found for it', () => {
  fuzz(
    'blocks: stretches',
    fc.property(block, fc.nat(), fc.nat(), (whole, a, b) => {
      const length = whole.text.length + 1;
      const [from = 0, to = 0] = [a % length, b % length].toSorted((x, y) => x - y);
      const parts = partsBetween(whole.parts, from, to);
      expect(textOf({ text: whole.text, parts }, from, to)).toBe(whole.text.slice(from, to));
    }),
  );
});

test('the pieces of a long block are its text, in nodes that say the same', () => {
  fuzz(
    'blocks: pieces',
    fc.property(block, (whole) => {
      const pieces = [...cutLong(whole)];
      expect(pieces.every(({ text }) => text.length <= 4096)).toBe(true);
      expect(
        pieces
          .map(({ text }) => text)
          .join('')
          .replaceAll('\uFFFC', ''),
      ).toBe(whole.text.replaceAll('\uFFFC', ''));
      for (const one of pieces) if (/[^\uFFFC]/.test(one.text)) expect(textOf(one)).toBe(one.text);
    }),
  );
});
