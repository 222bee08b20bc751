import type { Nomenclature, PlaceId } from '../dataset/types.ts';
import { boundaries, WORD_ENDS, WORD_STARTS } from './boundaries.ts';
import { listsAfter, listsBefore, type Beside } from './compile-beside.ts';
import { joinLists, wordsOf } from './compile-list.ts';
import { fold } from './fold.ts';
import { anyOf, literal } from './literal.ts';
import type { CueKind, NameEntry, NameFile } from './names.ts';
import { rootsSource } from './roots.ts';
import type { WordList } from './word-list.ts';

/** Which rules for the ends of a name hold: by the script that it is written in. */
export type Script = 'word' | 'hangul' | 'katakana' | 'hiragana' | 'han';

/** What names have in common that are alike but for their surface. */
export interface NameGroup {
  readonly place: PlaceId;
  readonly nomenclature: Nomenclature;
  readonly sense: NameEntry['sense'];
  readonly script: Script;
}

/** Everything the finder needs, made from the name files at build time; survives JSON. */
export interface CompiledNames {
  /** What `createRootSearch` takes. */
  readonly roots: string;
  readonly names: readonly WordList<NameGroup>[];
  readonly cues: readonly WordList<readonly CueKind[]>[];
  /** What stands directly before a name. */
  readonly before: readonly WordList<Beside>[];
  /** What stands directly behind a name. */
  readonly after: readonly WordList<Beside>[];
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
    roots: rootsSource(files.flatMap((file) => file.roots)),
    names: compileEntries(files),
    cues: compileCues(files),
    before: listsBefore(files),
    after: listsAfter(files),
  };
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
      };
    }),
  );
  return joinLists(lists);
}

function leftOf({ hanBefore, notAfter }: NameEntry): string {
  return (
    (hanBefore ? `(?<=^|${anyOf(hanBefore)}|\\P{sc=Han})` : '') +
    (notAfter ? `(?<!${anyOf(notAfter)})` : '')
  );
}

function rightOf({ notBefore }: NameEntry): string {
  return notBefore ? `(?!${anyOf(notBefore)})` : '';
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

/** A word that is a cue in several languages is one of all their kinds. */
function compileCues(files: readonly NameFile[]): WordList<readonly CueKind[]>[] {
  const lists = [WORD_STARTS, ''].flatMap((left) => {
    const kindsOf = new Map<string, Set<CueKind>>();
    for (const { language, cues = {} } of files) {
      if (SPACELESS.has(language) !== (left === '')) continue;
      for (const [kind, words] of Object.entries(cues) as [CueKind, readonly string[]][]) {
        for (const { text } of words.map(fold)) {
          kindsOf.set(text, (kindsOf.get(text) ?? new Set()).add(kind));
        }
      }
    }
    return [...kindsOf].map(([cue, kinds]) => {
      const value = [...kinds].toSorted();
      return cue.endsWith('.')
        ? { words: [{ start: cue.slice(0, -1), rest: '' }], left, right: WORD_ENDS, value }
        : { words: [{ start: cue, rest: '' }], left, right: '', value };
    });
  });
  return joinLists(lists).map((list) =>
    list.right ? list : { ...list, words: withoutLonger(list.words) },
  );
}

/** A word that begins with another of its list says nothing more than that one. */
function withoutLonger(words: string): string {
  const lines = words.split('\n');
  const all = new Set(lines);
  const isLonger = (line: string): boolean =>
    Array.from(line, (_, i) => line.slice(0, i)).some((start) => all.has(start));
  return lines.filter((line) => !isLonger(line)).join('\n');
}

function scriptOf(surface: string): Script {
  const letters = surface.replace(/\{[^{}]*\}/g, '');
  if (/\p{sc=Hangul}/u.test(letters)) return 'hangul';
  if (/\p{sc=Han}/u.test(letters)) return 'han';
  if (/\p{sc=Hiragana}/u.test(letters)) return 'hiragana';
  return /\p{sc=Katakana}/u.test(letters) ? 'katakana' : 'word';
}
