import type { Nomenclature, PlaceId } from '../dataset/types.ts';
import { fold } from './fold.ts';
import { anyOf, literal } from './literal.ts';
import type { NameEntry, NameFile, Sides } from './names.ts';
import { rootsSource } from './roots.ts';
import { surfacePattern } from './surface.ts';

/** Which rules for the ends of a name hold: by the script that it is written in. */
export type Script = 'word' | 'hangul' | 'katakana' | 'hiragana' | 'han';

/** All names that are alike but for their surface, as one alternation over folded text. */
export interface NameGroup {
  readonly place: PlaceId;
  readonly nomenclature: Nomenclature;
  readonly sense: NameEntry['sense'];
  readonly script: Script;
  readonly pattern: string;
}

/** Everything the finder needs, made from the name files at build time; survives JSON. */
export interface CompiledNames {
  /** What `createRootSearch` takes. */
  readonly roots: string;
  readonly groups: readonly NameGroup[];
  readonly particles: string;
  readonly one: CompiledSides;
  readonly many: CompiledSides;
  /** By language. A finder does with any of them, but knows only what they tell. */
  readonly lexicons: Readonly<Record<string, Lexicon>>;
}

/** What one language's words tell about the sense of names, as alternations. */
export interface Lexicon {
  /** Words directly beside a name that make it the name of something else. */
  readonly compounds: CompiledSides;
  readonly prepositions: string;
  readonly articles: string;
  /** By kinds of cue, joined with a space. */
  readonly cues: Readonly<Record<string, string>>;
  /** The language is written without spaces, so a cue may stand anywhere, else at the start of a word. */
  readonly spaceless: boolean;
}

/** Alternations for what stands directly before and behind a name. */
export interface CompiledSides {
  readonly before: string;
  readonly after: string;
}

const SPACELESS: ReadonlySet<string> = new Set(['ja', 'zh']);

/**
 * Compiles the name files of all languages into one set of patterns.
 *
 * @throws Error naming the language and the entry that cannot be read.
 */
export function compileNames(files: readonly NameFile[]): CompiledNames {
  return {
    roots: rootsSource(files.flatMap((file) => file.roots)),
    groups: compileGroups(files),
    particles: compileParticles(files),
    one: compileSides(files, (file) => singular(file, files)),
    many: compileSides(files, (file) => file.generics?.many),
    lexicons: Object.fromEntries(files.map((file) => [file.language, compileLexicon(file)])),
  };
}

function compileGroups(files: readonly NameFile[]): NameGroup[] {
  const groups = new Map<string, { entry: NameEntry; script: Script; patterns: string[] }>();
  for (const file of files) {
    for (const entry of file.names) {
      const script = scriptOf(entry.surface);
      const key = [entry.place, entry.nomenclature, entry.sense, script].join();
      const group = groups.get(key) ?? { entry, script, patterns: [] };
      group.patterns.push(entryPattern(entry, file));
      groups.set(key, group);
    }
  }
  return [...groups.values()].map(({ entry, script, patterns }) => ({
    place: entry.place,
    nomenclature: entry.nomenclature,
    sense: entry.sense,
    script,
    pattern: [...new Set(patterns)].join('|'),
  }));
}

function entryPattern(entry: NameEntry, file: NameFile): string {
  const before = entry.hanBefore ? `(?<=^|${anyOf(entry.hanBefore)}|\\P{sc=Han})` : '';
  const notAfter = entry.notAfter ? `(?<!${anyOf(entry.notAfter)})` : '';
  const notBefore = entry.notBefore ? `(?!${anyOf(entry.notBefore)})` : '';
  return before + notAfter + inFile(file, entry.surface) + notBefore;
}

function inFile(file: NameFile, surface: string): string {
  try {
    return surfacePattern(surface, file.endings);
  } catch (error) {
    throw new Error(`names/${file.language}.json: ${String(error)}`, { cause: error });
  }
}

/** What may be written onto a Hangul name: a word for "island", then a particle. */
function compileParticles(files: readonly NameFile[]): string {
  const joining = files.filter((file) => file.particles);
  const generics = joining.flatMap(({ generics: g }) => [
    ...(g?.one?.after ?? []),
    ...(g?.many?.after ?? []),
  ]);
  const particles = alternation(joining.flatMap((file) => file.particles ?? []).map(literal));
  return `(?:${alternation(generics.map(literal))})?(?:${particles})?`;
}

/** In a list, a form that may be either number is taken for the plural: острова, ostrovů. */
function singular({ generics }: NameFile, files: readonly NameFile[]): Sides {
  const plurals = files.flatMap((file) => file.generics?.many?.before ?? []);
  const plural = new Set(plurals.map((word) => fold(word).text));
  // Written onto the name with a hyphen, even a plural belongs to this name alone: Habomai-Inseln.
  const hyphenated = (generics?.many?.after ?? []).filter((word) => word.startsWith('-'));
  return {
    before: (generics?.one?.before ?? []).filter((word) => !plural.has(fold(word).text)),
    after: [...(generics?.one?.after ?? []), ...hyphenated],
  };
}

function compileLexicon(file: NameFile): Lexicon {
  return {
    compounds: compileSides([file], compoundsOf),
    prepositions: compileWords([file], ({ prepositions }) => prepositions),
    articles: compileWords([file], ({ articles }) => articles),
    cues: compileCues(file),
    spaceless: SPACELESS.has(file.language),
  };
}

function compoundsOf({ compounds }: NameFile): Sides {
  const beside = compounds?.beside ?? [];
  return {
    before: [...(compounds?.before ?? []), ...beside],
    after: [...(compounds?.after ?? []), ...beside],
  };
}

function compileSides(
  files: readonly NameFile[],
  of: (file: NameFile) => Sides | undefined,
): CompiledSides {
  return {
    before: compileWords(files, (file) => of(file)?.before),
    after: compileWords(files, (file) => of(file)?.after),
  };
}

function compileWords(
  files: readonly NameFile[],
  of: (file: NameFile) => readonly string[] | undefined,
): string {
  return alternation(files.flatMap((file) => (of(file) ?? []).map((word) => inFile(file, word))));
}

function compileCues({ cues }: NameFile): Record<string, string> {
  const kindsOf = new Map<string, string[]>();
  for (const [kind, words] of Object.entries(cues ?? {})) {
    for (const word of words) {
      const folded = fold(word).text;
      kindsOf.set(folded, [...(kindsOf.get(folded) ?? []), kind]);
    }
  }
  const groups = Map.groupBy(kindsOf.keys(), (cue) =>
    (kindsOf.get(cue) ?? []).toSorted().join(' '),
  );
  return Object.fromEntries(
    [...groups].map(([kinds, words]) => [kinds, alternation(words.map(cuePattern))]),
  );
}

function cuePattern(cue: string): string {
  const whole = cue.endsWith('.');
  return literal(whole ? cue.slice(0, -1) : cue) + (whole ? '(?![\\p{L}\\p{N}])' : '');
}

/** Longest first, so that a name wins over its own beginning. */
function alternation(sources: readonly string[]): string {
  return [...new Set(sources)].toSorted((a, b) => b.length - a.length).join('|');
}

function scriptOf(surface: string): Script {
  const letters = surface.replace(/\{[^{}]*\}/g, '');
  if (/\p{sc=Hangul}/u.test(letters)) return 'hangul';
  if (/\p{sc=Han}/u.test(letters)) return 'han';
  if (/\p{sc=Hiragana}/u.test(letters)) return 'hiragana';
  return /\p{sc=Katakana}/u.test(letters) ? 'katakana' : 'word';
}
