import type { Draft } from './describe.ts';
import type { Hint } from './reading.ts';
import type { Surroundings } from './surroundings.ts';

const KANA = /[ぁ-ゖァ-ヺ]/;
const INFLECTED =
  /(?:уп|ир|ан|up|yr|ir|an)(?:а|у|е|і|ом|ові|u|em|ie|owi|in|illa|ille|ilta|issa|ista|iin)$|zyrze$/;
const ACRONYM = /(?:^|[^\p{L}\p{N}.])\p{Lu}{2,5} ["“«„'‘]?$/u;
const CAPITAL = /^ (?:\p{Lu}\p{Ll}+|\p{Lu}{2,})/u;
const GERMAN = /(?:^|[^\p{L}])(?:der|die|das|und|auf|ist|im|von|nach|zu|den)(?!\p{L})/iu;

/** Reads what the name's own form and the words beside it tell. */
export function readHints(
  text: string,
  folded: string,
  { match, from, to, start, end }: Draft,
  listed: boolean,
  surroundings: Surroundings,
): Set<Hint> {
  const hints = new Set<Hint>();
  const isWord = match.group.script === 'word';
  const quoted = surroundings.isQuoted(folded, from, to);
  if (to - from > match.end - match.start) hints.add('generic');
  if (listed) hints.add('listed');
  if (surroundings.hasPreposition(folded, from)) hints.add('preposition');
  if (quoted) hints.add('quoted');
  if (!isWord) {
    if (match.group.script === 'han' && KANA.test(text)) hints.add('japanese');
    return hints;
  }
  if (INFLECTED.test(folded.slice(match.start, match.end))) hints.add('inflected');
  const name = text.slice(start, end);
  if (match.group.place !== 'habomai' && surroundings.hasArticle(folded, from))
    hints.add('article');
  if (name !== name.toUpperCase() && ACRONYM.test(text.slice(Math.max(0, start - 12), start)))
    hints.add('acronym');
  if (name === name.toLowerCase() && !quoted) hints.add('lower');
  else if (name !== name.toUpperCase() && isNamePart(text, start, end)) hints.add('capital');
  return hints;
}

const REACH = 120;

/** Whether a capitalized word follows, in text where that is not usual. */
function isNamePart(text: string, start: number, end: number): boolean {
  if (!CAPITAL.test(text.slice(end, end + 30))) return false;
  const around = text.slice(Math.max(0, start - REACH), start) + text.slice(end, end + REACH);
  if (GERMAN.test(around)) return false;
  const words = around.match(/[\p{L}]{4,}/gu) ?? [];
  const capitalized = words.filter((word) => word[0] !== word[0]?.toLowerCase());
  return capitalized.length < 3 || capitalized.length < words.length * 0.6;
}
