import { boundaries, WORD_ENDS, WORD_STARTS, type Script } from './boundaries.ts';
import { listsAfter, listsBefore, type Beside } from './compile-beside.ts';
import { joinLists, wordsOf, type Listed } from './compile-list.ts';
import { fold } from './fold.ts';
import { ALL_LANGUAGES, languagesOf } from './languages.ts';
import { withLetterRanges } from './letter-ranges.ts';
import { anyOf, literal } from './literal.ts';
import type { CueKind, NameEntry, NameFile } from './names.ts';
import { PATTERNS, type PatternSources } from './patterns.ts';
import type { NameGroup } from './reading.ts';
import { rootSources } from './roots.ts';
import { WEIGHTS } from './weights.ts';
import { wordTable, type WordList, type WordTable } from './word-table.ts';

/** Everything the finder needs, made from the name files at build time; survives JSON. */
export interface CompiledNames {
  /** What `createRootSearch` takes. */
  readonly roots: readonly string[];
  /** Names and cues. */
  readonly words: WordTable<NameGroup | CueKind>;
  /** Frequent words of languages, with the number of the language's bit. */
  readonly frequent: WordTable<number>;
  /** Sources of expressions for what stands beside names. */
  readonly patterns: PatternSources;
  /** Bits of the languages in which every noun has a capital. */
  readonly capitals: number;
  /** What stands directly before a name. */
  readonly before: WordTable<Beside>;
  /** What stands directly behind a name. */
  readonly after: WordTable<Beside>;
  readonly weights: typeof WEIGHTS;
}

/** Written without spaces, so a cue may stand anywhere, else at the start of a word. */
const SPACELESS: ReadonlySet<string> = new Set(['ja', 'zh']);

/**
 * Compiles the name files of all languages into one set of word lists.
 *
 * @throws Error naming the language and the entry that cannot be read.
 */
export function compileNames(files: readonly NameFile[]): CompiledNames {
  return {
    roots: rootSources(files),
    words: wordTable<NameGroup | CueKind>([...compileEntries(files), ...compileCues(files)]),
    frequent: wordTable(compileFrequent(files)),
    patterns: compiledPatterns(),
    capitals: 1 << files.findIndex(({ language }) => language === 'de'),
    before: wordTable(listsBefore(files)),
    after: wordTable(listsAfter(files)),
    weights: WEIGHTS,
  };
}

function compiledPatterns(): PatternSources {
  const compiled = Object.entries(PATTERNS).map(([id, source]) => [id, withLetterRanges(source)]);
  return Object.fromEntries(compiled) as PatternSources;
}

function compileEntries(files: readonly NameFile[]): WordList<NameGroup>[] {
  const particles = particlesOf(files);
  const lists = files.flatMap((file) =>
    file.names.map((entry) => {
      const { place, nomenclature, sense, surface } = entry;
      const script = scriptOf(surface);
      const [left, right] = boundaries(script, particles);
      return {
        words: wordsOf(file, surface),
        left: left + leftOf(entry),
        right: rightOf(entry) + right,
        value: { place, nomenclature, sense, script },
        languages: ALL_LANGUAGES,
      };
    }),
  );
  return joinLists(lists);
}

function leftOf({ hanBefore, notAfter }: NameEntry): string {
  return (
    (hanBefore ? `(?<=^|${oneOf(hanBefore)}|\\P{sc=Han})` : '') +
    (notAfter ? `(?<!${oneOf(notAfter)})` : '')
  );
}

/** Any of the characters, and behind a blank of the words. */
function oneOf(listed: string): string {
  const [characters = '', ...words] = listed.split(' ');
  return [anyOf(characters), ...words.map(literal)].join('|');
}

function rightOf({ notBefore, onlyBefore }: NameEntry): string {
  return (
    (notBefore ? `(?!${anyOf(notBefore)})` : '') +
    (onlyBefore ? `(?=${onlyBefore.split(' ').map(literal).join('|')})` : '')
  );
}

/** What may be written onto a Hangul name: a word for "island", then a particle. */
function particlesOf(files: readonly NameFile[]): string {
  const joining = files.filter((file) => file.particles);
  const generics = joining.flatMap(({ generics: g }) => [
    ...(g?.one?.after ?? []),
    ...(g?.many?.after ?? []),
  ]);
  const particles = joining.flatMap((file) => file.particles ?? []);
  return `(?:${generics.map(literal).join('|')})?(?:${particles.map(literal).join('|')})?`;
}

// These are the same all over the world, but for their spelling.
const EVERYWHERE: ReadonlySet<CueKind> = new Set(['japan', 'russia', 'nearby']);

function compileCues(files: readonly NameFile[]): WordList<CueKind>[] {
  const listed = files.flatMap((file) => {
    const own = languagesOf(file, files);
    return (Object.entries(file.cues ?? {}) as [CueKind, readonly string[]][]).flatMap(
      ([value, words]) =>
        words.map((word): Listed<CueKind> => {
          const { text } = fold(word);
          const isWhole = text.endsWith('.');
          return {
            words: [{ start: isWhole ? text.slice(0, -1) : text, rest: '' }],
            // A Latin word of a Japanese list is no part of another.
            left: /^\w/.test(text) ? WORD_STARTS : leftIn(file),
            right: isWhole ? WORD_ENDS : '',
            value,
            // One character is another word elsewhere: 露, Russia or dew.
            languages: EVERYWHERE.has(value) && text.length > 1 ? ALL_LANGUAGES : own,
          };
        }),
    );
  });
  return joinLists(listed).map((list) => ({
    ...list,
    words: list.right ? list.words : withoutLonger(list.words),
  }));
}

function compileFrequent(files: readonly NameFile[]): WordList<number>[] {
  const listed = files.map((file, value): Listed<number> => {
    const end = SPACELESS.has(file.language) ? '' : ' ';
    const words = (file.frequent ?? []).map((word) => ({ start: fold(word).text + end, rest: '' }));
    return { words, left: leftIn(file), right: '', value, languages: ALL_LANGUAGES };
  });
  return joinLists(listed);
}

function leftIn({ language }: NameFile): string {
  return SPACELESS.has(language) ? '' : WORD_STARTS;
}

/** A word that begins with another of its list says nothing more than that one. */
function withoutLonger(words: readonly string[]): string[] {
  const all = new Set(words);
  const isLonger = (word: string): boolean =>
    Array.from(word, (_, i) => word.slice(0, i)).some((start) => all.has(start));
  return words.filter((word) => !isLonger(word));
}

function scriptOf(surface: string): Script {
  const letters = surface.replace(/\{[^{}]*\}/g, '');
  if (/\p{sc=Hangul}/u.test(letters)) return 'hangul';
  if (/\p{sc=Han}/u.test(letters)) return 'han';
  if (/\p{sc=Hiragana}/u.test(letters)) return 'hiragana';
  return /\p{sc=Katakana}/u.test(letters) ? 'katakana' : 'word';
}
