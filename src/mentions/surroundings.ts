import { WORD } from './boundaries.ts';
import type { CompiledNames, Lexicon } from './compile.ts';
import type { Match } from './matches.ts';

// How far, in characters, the words directly beside a name are looked for.
const REACH = 40;
// Words of Chinese, Japanese and Korean are shorter, and one may begin at every character.
const REACH_CJK = 12;
const OPENING = '[«»“"„\'‚「『〈《]';
const CLOSING = '[»«”“"\'」』〉》]';

/** Asks what stands directly beside a name in folded text. */
export interface Surroundings {
  /** Where the name begins and ends together with the word for "island" that belongs to it. */
  extend(text: string, match: Match, inList: Neighbours): [number, number];
  /** Whether a word beside the name makes it the name of something else. */
  isCompound(text: string, start: number, end: number): boolean;
  hasPreposition(text: string, start: number): boolean;
  hasArticle(text: string, start: number): boolean;
  isQuoted(text: string, start: number, end: number): boolean;
}

/** Whether another name is joined to a name on either side. */
export interface Neighbours {
  readonly before: boolean;
  readonly after: boolean;
}

function behind(words: string, joint: string): (text: string, end: number) => number {
  const pattern = new RegExp(`${joint}(?:${words || '(?!)'})(?!${WORD})`, 'uy');
  return (text, end) => {
    pattern.lastIndex = end;
    return pattern.exec(text)?.[0].length ?? 0;
  };
}

function ahead(words: string, joint: string): (text: string, start: number) => number {
  const pattern = new RegExp(`(?<!${WORD})(?:${words || '(?!)'})${joint}$`, 'u');
  return (text, start) => {
    const reach = start > 0 && text.charCodeAt(start - 1) > 0x2e00 ? REACH_CJK : REACH;
    return pattern.exec(text.slice(Math.max(0, start - reach), start))?.[0].length ?? 0;
  };
}

const ARTICLE = /(?:^| )the $/;

/** Compiles the patterns for the words beside names. */
export function createSurroundings({ one, many, lexicons }: CompiledNames): Surroundings {
  const all = (of: (lexicon: Lexicon) => string): string =>
    Object.values(lexicons).map(of).filter(Boolean).join('|');
  const oneAfter = behind(one.after, '[ -]?');
  const anyAfter = behind(`${many.after}|${one.after}`, '[ -]?');
  const oneBefore = ahead(one.before, ' ?');
  const anyBefore = ahead(`${many.before}|${one.before}`, ' ?');
  const compoundAfter = behind(
    // With the plural of Latin languages: Shikotan daisies, Etorofu auklets.
    `(?:${all(({ compounds }) => compounds.after) || '(?!)'})s?`,
    ` ?${CLOSING}?[ ・-]?\\(?`,
  );
  const compoundBefore = ahead(
    all(({ compounds }) => compounds.before),
    `(?: (?:rus|jap|giap|ros|jaś)\\p{L}*)?(?: (?:de|di|do|da|of|van|von|del|des)| d')? ?${OPENING}? ?`,
  );
  const preposition = ahead(
    all(({ prepositions }) => prepositions),
    ' ?',
  );
  const article = ahead(
    all(({ articles }) => articles),
    ` ?${OPENING}? ?`,
  );
  const openingBefore = new RegExp(`${OPENING} ?$`, 'u');
  const closingAfter = new RegExp(`^ ?${CLOSING}`, 'u');
  return {
    extend: (text, { start, end, group }, inList) => {
      const behindOne = oneAfter(text, end);
      const behindAny = anyAfter(text, end);
      // "Etorofu, Kunashiri and Habomai islands" speaks of three, "… and the Habomai islets" of the last.
      const isOwn =
        !inList.before ||
        (group.place === 'habomai' &&
          (ARTICLE.test(text.slice(Math.max(0, start - 5), start)) ||
            !text.startsWith('islands', end + 1)));
      return [
        start - (inList.after ? oneBefore : anyBefore)(text, start),
        end + (isOwn ? behindAny : behindOne),
      ];
    },
    isCompound: (text, start, end) =>
      compoundAfter(text, end) > 0 || compoundBefore(text, start) > 0,
    hasPreposition: (text, start) => preposition(text, start) > 0,
    hasArticle: (text, start) => article(text, start) > 0,
    isQuoted: (text, start, end) =>
      openingBefore.test(text.slice(Math.max(0, start - 2), start)) &&
      closingAfter.test(text.slice(end, end + 2)),
  };
}
