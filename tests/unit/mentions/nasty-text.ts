import fc from 'fast-check';
import { readNameFiles } from '../../../scripts/names.ts';

const SURFACES = readNameFiles()
  .flatMap(({ names }) => names.map(({ surface }) => surface.replace(/\{[^{}]*\}|[()[\]]/g, '')))
  .filter(Boolean);

const CUES = readNameFiles().flatMap(({ cues }) => Object.values(cues ?? {}).flat());

/** What stands between letters without being seen, or changes what stands beside it. */
const BETWEEN = [
  '\u00ad',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u0301',
  '\u3099',
  '-\n',
  '\n',
  ' ',
  '\t',
  '\u3000',
  '\ufe0f',
];

/** What texts break at, and halves of characters. */
const EDGES = [
  '.',
  '. ',
  '。',
  '/',
  '@',
  '\u{1f5fe}',
  '\ud83d',
  '\udc00',
  '\u1112',
  '\u1161',
  '\u0000',
  '\u202e',
  'ﬀ',
  'İ',
  'ß',
  'Ｋ',
];

/** Text in which names, broken names and characters that upset offsets are frequent. */
export const nastyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...SURFACES) },
      { weight: 4, arbitrary: fc.constantFrom(...SURFACES).chain(broken) },
      { weight: 2, arbitrary: fc.constantFrom(...CUES) },
      { weight: 4, arbitrary: fc.constantFrom(' ', ...BETWEEN, ...EDGES) },
      { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
    ),
    { maxLength: 14 },
  )
  .map((pieces) => pieces.join(''));

/** A name with something between two of its characters, or without one of them. */
function broken(surface: string): fc.Arbitrary<string> {
  return fc
    .tuple(fc.nat(surface.length), fc.constantFrom('', ...BETWEEN))
    .map(([at, between]) =>
      between === ''
        ? surface.slice(0, at) + surface.slice(at + 1)
        : surface.slice(0, at) + between + surface.slice(at),
    );
}

/** Long texts that make an expression that can go back over what it has read run away. */
export const RUNAWAYS: Readonly<Record<string, (length: number) => string>> = {
  'one letter': (length) => 'k'.repeat(length),
  'beginnings of one name': (length) => 'Kunashi'.repeat(length / 7),
  'a name whose end never comes': (length) => `Kuna${'\u00ad'.repeat(length)}x`,
  'a name in Han with gaps': (length) => `北${' \u200b'.repeat(length / 2)}方`,
  'gaps between words': (length) => `Southern${' _-'.repeat(length / 3)}`,
  'white space': (length) => ' \n'.repeat(length / 2),
  'hyphens at the ends of lines': (length) => 'Ku-\n'.repeat(length / 4),
  'marks on one letter': (length) => `Kunas${'\u0301'.repeat(length)}hir`,
  'names without end': (length) => 'Etorofu, Kunashiri and '.repeat(length / 23),
  'one identifier': (length) => 'a_Etorofu/'.repeat(length / 10),
  'one sentence of cues': (length) => 'Etorofu Japan Russia game '.repeat(length / 26),
  'word for island without end': (length) => `Etorofu${' Island'.repeat(length / 7)}`,
  'syllables that are not composed': (length) => '\u1112\u1161'.repeat(length / 2),
};
