import { expect, test } from 'vitest';
import { withLetterRanges } from '../../../src/mentions/letter-ranges.ts';

const SAMPLE = Array.from('azAZłŁßøØжЖёЁґҐẠạđĐƯ〇あァー北方한글힣09_ -.’“', (one) => one);

const matching = (source: string): string[] =>
  SAMPLE.filter((character) => new RegExp(source, 'u').test(character));

test.for([
  String.raw`^\p{L}$`,
  String.raw`^\p{Lu}$`,
  String.raw`^\p{Ll}$`,
  String.raw`^[^\p{L}]$`,
  String.raw`^[\p{Ll}'\]-]$`,
  String.raw`^\[?(?!\p{Lu})[\p{L}\p{N}]$`,
])('%s matches the same with ranges', (source) => {
  const ranges = withLetterRanges(source);
  expect(ranges).not.toMatch(/\\p\{L/);
  expect(matching(ranges)).toEqual(matching(source));
});

test('what is no letter stays as it is', () => {
  expect(withLetterRanges(String.raw`\\p{Han}[\p{N}\d]\[a]`)).toBe(
    String.raw`\\p{Han}[\p{N}\d]\[a]`,
  );
});
