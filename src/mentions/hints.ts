import type { Patterns } from './compile-patterns.ts';
import type { Draft } from './draft.ts';
import { isForeign, isOwned, isOthers } from './owner.ts';
import type { Hint } from './reading.ts';
import type { Cue } from './scan.ts';

/** Places of several islands, whose names take an article in their own right: the Habomai, die Südkurilen. */
export const PLURAL: ReadonlySet<string> = new Set(['habomai', 'territory']);

// Kinds of words for what an island has or what is done there.
const ISLANDS = 'place dispute nearby';
// Kinds of words for a side or a place around.
const SIDES = 'japan russia nearby';
// How far, in characters, behind a name in the scripts of the Far East its noun or verb begins.
const HEAD = 6;

/** What the block around a name tells of it. */
interface Block {
  readonly listed: boolean;
  /** Another spelling of it stands near, so names are spoken of. */
  readonly isRespelled: boolean;
  readonly cues: readonly Cue[];
  readonly isJapanese: boolean;
  /** Every noun has a capital. */
  readonly hasCapitals: boolean;
}

/** Reads what the name's own form and the words beside it tell. */
export function readHints(
  text: string,
  folded: string,
  draft: Draft,
  { listed, isRespelled, cues, isJapanese, hasCapitals }: Block,
  patterns: Patterns,
): Set<Hint> {
  const { match, from, to, start, end, before, after, generic } = draft;
  const hints = new Set<Hint>();
  const ahead = text.slice(Math.max(0, start - AROUND), start);
  const behind = text.slice(end, end + AROUND);
  // In German only the adjective of a name is.
  const lower = patterns.lower.test(text.slice(start, end));
  const put = (hint: Hint, holds: boolean): void => {
    if (holds) hints.add(hint);
  };
  const opened = patterns.opening.test(folded.slice(Math.max(0, from - 2), from));
  const quoted = !isRespelled && opened && patterns.closing.test(folded.slice(to, to + 2));
  put('generic', generic);
  put('listed', listed);
  // A town of these islands before the name: Rubetsu, Etorofu.
  const isTowns = cues.some(
    ({ kind, at }) => kind === 'nearby' && at < from && patterns.town.test(folded.slice(at, from)),
  );
  put('preposition', isTowns || before.has('preposition') || after.has('preposition'));
  put('locative', isTowns || before.has('locative') || after.has('locative'));
  put('quoted', quoted);
  put('possessive', patterns.owner.test(behind));
  put(
    'alone',
    text.length - (end - start) < 4 ||
      (patterns.answering.test(ahead) && patterns.ending.test(behind)),
  );
  put('hashtag', text[start - 1] === '#');
  put('japanese', match.group.nomenclature === 'japan' && isJapanese);
  if (match.group.sense === 'context') {
    const isJapans = (small: boolean): boolean => isOwned(folded, from, to, small, cues, patterns);
    put('owned', isJapans(lower));
    put(
      'foreign',
      !isJapans(false) &&
        (isForeign(text, start, end, patterns) || isOthers(folded, from, cues, patterns)),
    );
  }
  const isTitled =
    quoted &&
    !generic &&
    match.group.place !== 'territory' &&
    !hints.has('preposition') &&
    !before.has('naming') &&
    !after.has('naming');
  put(
    'plural',
    match.group.place === 'habomai' &&
      patterns.plural.test(folded.slice(Math.max(0, from - 7), to + 9)),
  );
  if (match.group.script !== 'word') {
    const head = cues.find(({ at }) => at >= to);
    const isIslands = head !== undefined && head.at < to + HEAD && ISLANDS.includes(head.kind);
    put('attribute', isIslands && !hints.has('locative') && match.group.place !== 'habomai');
    put('titled', isTitled && !listed && !isIslands);
    return hints;
  }
  put('titled', isTitled && patterns.behind.test(folded.slice(Math.max(0, from - 4), from)));
  const name = text.slice(start, end);
  const inflected = patterns.inflected.test(folded.slice(match.start, match.end));
  put('inflected', inflected && !quoted);
  put(
    'article',
    !generic &&
      !(listed && isRespelled) &&
      !PLURAL.has(match.group.place) &&
      before.has('article') &&
      !patterns.attribute.test(folded.slice(to, to + 16)),
  );
  const upper = name === name.toUpperCase();
  put('acronym', !upper && patterns.acronym.test(ahead));
  put('lower', lower && !quoted);
  // Its capital is no ending's, nor one that all words around have.
  const isCapitalized = !lower && !upper && !inflected;
  const isPlain = isCapitalized && !isTitleCase(text, start, end, patterns);
  const isNamed = (expression: RegExp): boolean => isBehind(ahead, cues, from, expression);
  put(
    'name',
    isCapitalized &&
      !generic &&
      !listed &&
      // A title that goes on is about what it begins with.
      opened === quoted &&
      match.group.place !== 'territory' &&
      !hints.has('preposition') &&
      !before.has('naming') &&
      ((isPlain &&
        (isNamed(hasCapitals ? patterns.noun : patterns.forename) || isNamed(patterns.kind))) ||
        patterns.person.test(behind)),
  );
  put(
    'capital',
    (isPlain &&
      // Where every noun has a capital, only in a compound does a hyphen join one: Kunaschir-Bär.
      !(hasCapitals && text[end] === ' ') &&
      patterns.capital.test(behind)) ||
      (!before.has('naming') && patterns.version.test(behind)),
  );
  return hints;
}

/** Whether a word other than a side's name stands before the name, as an expression finds it. */
function isBehind(ahead: string, cues: readonly Cue[], from: number, expression: RegExp): boolean {
  const word = expression.exec(ahead)?.[1];
  if (word === undefined) return false;
  return !cues.some(({ kind, at }) => SIDES.includes(kind) && at === from - word.length - 1);
}

// How far, in characters, what stands before and behind a name is looked at, and what is around it.
const AROUND = 48;
const REACH = 120;

/** Whether most words around have a capital, as in an English headline. */
function isTitleCase(text: string, start: number, end: number, patterns: Patterns): boolean {
  const around = text.slice(Math.max(0, start - REACH), end + REACH);
  const words = around.split(patterns.gap).filter(({ length }) => length > 3);
  const capitalized = words.filter((word) => patterns.upper.test(word)).length;
  // The name itself is one of them.
  return capitalized > 3 && capitalized > words.length * 0.8;
}
