import { WORD, WORD_ENDS, WORD_STARTS } from './boundaries.ts';
import { joinLists, wordsOf, type Listed } from './compile-list.ts';
import { fold } from './fold.ts';
import { ALL_LANGUAGES, languagesOf } from './languages.ts';
import type { NameFile, Sides } from './names.ts';
import type { WordList } from './word-table.ts';

/**
 * What a word beside a name is. `one`, `many`, `either`: for one island, several, or what may be a form of both; `compound`: it makes the name that of something
 * else; `preposition`, `locative`, `article`, `naming`: as in a name file.
 */
export type Beside =
  | 'one'
  | 'many'
  | 'either'
  | 'compound'
  | 'preposition'
  | 'locative'
  | 'article'
  | 'naming';

const OPENING = '[«»“"„\'‚「『〈《]';
/** A title that goes on behind its first word is about what that word names: the film «Кунашир: люди и вулканы». */
const WHOLE = String.raw`(?! ?\p{L}+(?:[:.,]| [–—-]| (?:и|і|and|und|et|y)) )`;

/** What may stand between a word and the name behind it. */
const JOINTS: Readonly<Record<Beside | 'named', string>> = {
  one: ' ?',
  many: ' ?',
  either: ' ?',
  compound: `(?: (?:rus|jap|giap|ros|jaś)${WORD}*)?(?: (?:de|di|do|da|of|van|von|del|des)| d')? ?(?:${OPENING}${WHOLE})? ?`,
  named: ` ?(?:${OPENING}${WHOLE})? ?`,
  preposition: ' ?',
  locative: ' ?',
  article: ` ?${OPENING}? ?`,
  naming: `:? ?${OPENING}? ?`,
};

/** What is read in a text of its own language only. */
const OWN: ReadonlySet<Beside> = new Set(['compound', 'preposition', 'locative', 'article']);

const NUMBERS: ReadonlySet<Beside> = new Set(['one', 'many', 'either']);
/** Such a word for islands is another elsewhere: île, in Turkish without its accent "with". */
const SHORT = /^[a-zß-ɏ]{1,3}$/i;

// A word of Han characters ends anywhere: 択捉型2隻.
const ENDS = `(?:(?<!${WORD})|${WORD_ENDS})`;

// Neither a Latin nor a Korean word may begin inside another.
const STARTS = `${WORD_STARTS}(?:(?<![가-힣])|(?![가-힣]))`;

/** Compiles the words that stand before names, with all that is between up to the name. */
export function listsBefore(files: readonly NameFile[]): WordList<Beside>[] {
  return lists(files, 'before', (value) => [STARTS, JOINTS[value]]);
}

/** Compiles the words that stand behind names. */
export function listsAfter(files: readonly NameFile[]): WordList<Beside>[] {
  // With the plural of Latin languages: Shikotan daisies, Etorofu auklets.
  return lists(files, 'after', (value) => ['', (value === 'compound' ? 's?' : '') + ENDS]);
}

function lists(
  files: readonly NameFile[],
  side: keyof Sides,
  bounds: (value: Beside | 'named') => readonly [string, string],
): WordList<Beside>[] {
  const listed = files.flatMap((file) => {
    const own = languagesOf(file, files);
    return (Object.entries(sidesOf(file, files)) as [Beside | 'named', Sides][]).flatMap(
      ([id, sides]) => {
        const [left, right] = bounds(id);
        const value = id === 'named' ? 'compound' : id;
        return (sides[side] ?? []).map((surface): Listed<Beside> => {
          // Behind names stand the forms of firms, which are the same in many languages; before names many a word is another elsewhere: o, do, at.
          const isOwn =
            side === 'before' && (OWN.has(value) || (NUMBERS.has(value) && SHORT.test(surface)));
          const languages = isOwn ? own : ALL_LANGUAGES;
          return { words: wordsOf(file, surface), left, right, value, languages };
        });
      },
    );
  });
  return joinLists(listed);
}

function sidesOf(file: NameFile, files: readonly NameFile[]): Record<Beside | 'named', Sides> {
  const {
    compounds = {},
    prepositions = [],
    locatives = [],
    postpositions = [],
    articles = [],
    naming = [],
  } = file;
  // In a language with postpositions these stand behind a name as well.
  const behind = (words: readonly string[]): readonly string[] =>
    postpositions.length > 0 ? words : [];
  const { before = [], after = [], beside = [], named = [] } = compounds;
  return {
    ...numbers(file, files),
    compound: { before: [...before, ...beside], after: [...after, ...beside] },
    named: { before: named },
    preposition: {
      before: [...prepositions, ...locatives],
      after: [...postpositions, ...behind(locatives)],
    },
    locative: { before: locatives, after: behind(locatives) },
    article: { before: articles },
    naming: { before: naming, after: behind(naming) },
  };
}

/** Forms by their number; those that may be either are in a list taken for the plural: острова, wyspy. */
function numbers(
  { generics }: NameFile,
  files: readonly NameFile[],
): Record<'one' | 'many' | 'either', Sides> {
  const { one = {}, many = {} } = generics ?? {};
  const formsOf = (number: 'one' | 'many'): Set<string> =>
    new Set(files.flatMap((file) => file.generics?.[number]?.before ?? []).map(folded));
  const [singulars, plurals] = [formsOf('one'), formsOf('many')];
  const before = many.before ?? [];
  // Written onto the name with a hyphen, even a plural belongs to this name alone: Habomai-Inseln.
  const hyphenated = (many.after ?? []).filter((word) => word.startsWith('-'));
  return {
    one: {
      before: (one.before ?? []).filter((word) => !plurals.has(folded(word))),
      after: [...(one.after ?? []), ...hyphenated],
    },
    either: { before: before.filter((word) => singulars.has(folded(word))) },
    many: { ...many, before: before.filter((word) => !singulars.has(folded(word))) },
  };
}

const folded = (word: string): string => fold(word).text;
