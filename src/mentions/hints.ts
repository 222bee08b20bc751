import type { Draft } from './describe.ts';
import { isForeign, isOwned, isRussian } from './owner.ts';
import type { Hint } from './reading.ts';
import type { Cue } from './scan.ts';

// Names that take an article in their own right: the Habomai, die Südkurilen.
const PLURAL: ReadonlySet<string> = new Set(['habomai', 'territory']);
const INFLECTED =
  /(?:уп|ир|ан|up|yr|ir|an)(?:а|у|е|і|ом|ові|u|em|ie|owi|s|in|illa|ille|ilta|issa|ista|iin)$|zyrze$/;
const ACRONYM = /(?:^|[^\p{L}\p{N}.])\p{Lu}{2,5} ["“«„'‘]?$/u;
const CAPITAL = /^[ -](?:\p{Lu}\p{Ll}+|\p{Lu}{2,})/u;
/** Whether a folded name bears a case ending. */
export function isInflected(name: string): boolean {
  return INFLECTED.test(name);
}

/** What the block around a name tells of it. */
interface Block {
  readonly listed: boolean;
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
  { listed, cues, isJapanese, hasCapitals }: Block,
): Set<Hint> {
  const { match, from, to, start, end, before, generic } = draft;
  const hints = new Set<Hint>();
  const put = (hint: Hint, holds: boolean): void => {
    if (holds) hints.add(hint);
  };
  const quoted = isQuoted(folded, from, to);
  put('generic', generic);
  put('listed', listed);
  put('preposition', before.has('preposition'));
  put('quoted', quoted);
  put('alone', text.length - (end - start) < 4);
  put('hashtag', text[start - 1] === '#');
  put('japanese', match.group.nomenclature === 'japan' && isJapanese);
  if (match.group.sense === 'context') {
    const owned = isOwned(folded, from, to, startsLower(text, start), cues);
    put('owned', owned);
    put('foreign', !owned && (isForeign(text, start, end) || isRussian(folded, from, cues)));
  }
  if (match.group.script !== 'word') return hints;
  const isTitled = quoted && !generic && match.group.place !== 'territory';
  put(
    'titled',
    isTitled &&
      !before.has('preposition') &&
      !before.has('naming') &&
      BEHIND_WORD.test(folded.slice(Math.max(0, from - 4), from)),
  );
  const name = text.slice(start, end);
  const inflected = isInflected(folded.slice(match.start, match.end));
  put('inflected', inflected && !quoted);
  put('article', !generic && !PLURAL.has(match.group.place) && before.has('article'));
  const upper = name === name.toUpperCase();
  const lower = startsLower(text, start);
  put('acronym', !upper && ACRONYM.test(text.slice(Math.max(0, start - 12), start)));
  put('lower', lower && !quoted);
  put(
    'name',
    !hasCapitals &&
      !lower &&
      !upper &&
      !generic &&
      !listed &&
      !inflected &&
      hasForename(text, start, cues, from),
  );
  put('capital', !lower && !upper && !inflected && isNamePart(text, start, end, hasCapitals));
  return hints;
}

const OPENING = /[«»“"„'‚「『〈《] ?$/u;
const BEHIND_WORD = /[\p{L}\p{N}] [^ ] ?$/u;
const CLOSING = /^ ?[»«”“"'」』〉》]/u;

function isQuoted(folded: string, from: number, to: number): boolean {
  return (
    OPENING.test(folded.slice(Math.max(0, from - 2), from)) &&
    CLOSING.test(folded.slice(to, to + 2))
  );
}

// A capitalized word inside a sentence, as a forename or a title has it.
const FORENAME = /[\p{Ll},;\d)] (\p{Lu}[\p{Ll}'’-]+) $/u;

/** Whether a capitalized word other than a side's name stands before the name. */
function hasForename(text: string, start: number, cues: readonly Cue[], from: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const word = FORENAME.exec(before)?.[1];
  if (word === undefined) return false;
  return !cues.some(
    ({ kind, at }) =>
      (kind === 'japan' || kind === 'russia' || kind === 'nearby') && at === from - word.length - 1,
  );
}

/** Written in lower case; in German only the adjective of a name is. */
function startsLower(text: string, start: number): boolean {
  return /\p{Ll}/u.test(text.charAt(start));
}

const REACH = 120;

/** Whether a capitalized word follows, in text where that is not usual. */
function isNamePart(text: string, start: number, end: number, hasCapitals: boolean): boolean {
  if (!CAPITAL.test(text.slice(end, end + 30))) return false;
  // Where every noun has a capital, only in a compound does a hyphen join one: Kunaschir-Bär.
  if (text[end] === ' ' && hasCapitals) return false;
  const around = `${text.slice(Math.max(0, start - REACH), start)}${text.slice(end, end + REACH)}`;
  const words = around.match(/[\p{L}]{4,}/gu) ?? [];
  const capitalized = words.filter((word) => word[0] !== word[0]?.toLowerCase());
  return capitalized.length < 3 || capitalized.length < words.length * 0.6;
}
