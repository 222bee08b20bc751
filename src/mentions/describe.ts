import type { Patterns } from './compile-patterns.ts';
import type { Draft, Neighbours } from './draft.ts';
import type { Folded } from './fold.ts';
import { PLURAL, readHints } from './hints.ts';
import { isInIdentifier } from './identifier.ts';
import type { Candidate, Tally } from './reading.ts';
import type { Cue, Match, Scan } from './scan.ts';
import { sentenceAround } from './sentence.ts';
import type { Besides, Surroundings } from './surroundings.ts';
import type { CueKind } from './names.ts';
import { entriesWithin } from './window.ts';

/** What stands beside a place in the folded text. */
interface Look {
  readonly patterns: Patterns;
  before(place: number): Besides;
  after(place: number): Besides;
}

// How far from a name, in characters, a cue begins that may stand directly beside it.
const BESIDE = 24;
const NUMBERS = ['one', 'either', 'many'] as const;
// How far from a name another spelling of it stands that is compared with it.
const NEAR = 200;
// How many characters at the end of a name its case may change.
const ENDING = 3;

/** Describes every match of a block by what stands around it. */
export function describe(
  text: string,
  folded: Folded,
  { matches, cues, languages, hasCapitals }: Scan,
  surroundings: Surroundings,
  patterns: Patterns,
): Candidate[] {
  const isJapanese = patterns.kana.test(text);
  const drafts = matches.map((match, i) => {
    const joined = {
      before: matches[i - 1]?.joins === true,
      after: match.joins === true,
      onlyAfter: !matches[i - 1]?.joins && !matches[i + 1]?.joins,
    };
    return draft(text, folded, match, joined, {
      patterns,
      before: (place) => surroundings.before(folded.text, place, languages),
      after: (place) => surroundings.after(folded.text, place, languages),
    });
  });
  // In the Far East a list has no plural of what its names are called so: 海防艦の国後と択捉.
  let isLikewise = false;
  return drafts.map((one, i) => {
    const last = drafts[i - 1];
    isLikewise =
      one.joined.before &&
      one.match.group.script !== 'word' &&
      !one.generic &&
      (isLikewise || (last?.bar === 'compound' && last.before.has('compound')));
    const [left, right] = sentenceAround(folded.text, one.from, one.to);
    const joined = [one.joined.before && drafts[i - 1], one.joined.after && drafts[i + 1]];
    const listed = joined.some((other) => other && !other.bar && isOtherName(other, one));
    const around = entriesWithin(cues, ({ at }) => at, left, right).filter(
      ({ at }) => at < one.from || at >= one.to,
    );
    const beside = entriesWithin(cues, ({ at }) => at, one.from - BESIDE, one.to + BESIDE);
    return {
      group: one.match.group,
      start: one.start,
      end: one.end,
      bar: isLikewise ? 'compound' : one.bar,
      hints: readHints(
        text,
        folded.text,
        one,
        {
          listed,
          isRespelled: entriesWithin(
            drafts,
            ({ from }) => from,
            one.from - NEAR,
            one.to + NEAR,
          ).some((other) => !other.bar && isRespelling(folded.text, other, one)),
          cues: beside,
          isJapanese,
          hasCapitals,
        },
        patterns,
      ),
      near: tally(
        Math.min(gap(beside, 'japan', one.from), gap(around, 'nearby', one.from)) <
          gap(around, 'elsewhere', one.from)
          ? around.filter(({ kind }) => kind !== 'elsewhere')
          : around,
      ),
      company: entriesWithin(drafts, ({ from }) => from, left, right).some(
        (other) => !other.bar && other.match.group.sense === 'clear' && isOtherName(other, one),
      ),
    };
  });
}

/** A name beside its own reading says nothing of what is called so: 択捉（えとろふ）. */
function isOtherName({ match: { group: a } }: Draft, { match: { group: b } }: Draft): boolean {
  return a.place !== b.place || a.nomenclature !== b.nomenclature;
}

/** Two spellings of one place's name; but not two cases: Kunaszyrze, Kunaszyru. */
function isRespelling(text: string, { match: a }: Draft, { match: b }: Draft): boolean {
  return (
    a.group.place === b.group.place &&
    (a.group.nomenclature !== b.group.nomenclature ||
      !text.startsWith(text.slice(a.start, a.end - ENDING), b.start))
  );
}

/** How far from where a name begins the nearest cue of a kind does. */
function gap(cues: readonly Cue[], wanted: CueKind, from: number): number {
  return Math.min(...cues.map(({ kind, at }) => (kind === wanted ? Math.abs(at - from) : 1e9)));
}

/** Counts cues by kind. */
export function tally(cues: readonly Cue[]): Tally {
  const counts = new Map<CueKind, number>();
  for (const { kind } of cues) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

function draft(text: string, folded: Folded, match: Match, joined: Neighbours, look: Look): Draft {
  const besides = [look.before(match.start), look.after(match.end)] as const;
  const [from, to] = extend(folded.text, match, joined, besides);
  const before = from < match.start ? look.before(from) : besides[0];
  const after = to > match.end ? look.after(to) : besides[1];
  const start = folded.startOf(from);
  const end = folded.endOf(to - 1);
  const japanese = look.patterns.generic.exec(text.slice(end, end + 9))?.[0].length ?? 0;
  const isWord = match.group.script === 'word';
  const name = folded.text.slice(match.start, match.end);
  const isIsland = look.patterns.island.test(name);
  // Chinese and Japanese join what follows to the island: 国後島漁業史 is still about the island.
  // "A dog called" names something else, "a place called" does not.
  // A noun before a name in the genitive has an island's something: заводы Итурупа; so has one before 国後島. Behind a Turkish ending nothing is joined.
  const isCompound = [
    ...(look.patterns.inflected.test(folded.text.slice(match.start, to))
      ? []
      : [from < match.start ? undefined : besides[0]]),
    ...(name.includes("'") || isIsland ? [] : [besides[1], isWord && after]),
  ].some((words) => words && (words.get('compound') ?? 0) > (words.get('locative') ?? 0));
  const isIdentifier = isWord && isInIdentifier(text, start, end, look.patterns);
  const bar = isCompound ? 'compound' : isIdentifier ? 'identifier' : null;
  return {
    match,
    from,
    to,
    start,
    end: end + japanese,
    generic: to - from > match.end - match.start || japanese > 0 || isIsland,
    joined,
    before,
    after,
    bar,
  };
}

/** Where a name begins and ends together with the word for "island" that belongs to it. */
function extend(
  text: string,
  { start, end, group }: Match,
  inList: Neighbours,
  [before, after]: readonly [Besides, Besides],
): [number, number] {
  // "Etorofu, Kunashiri and Habomai islands" speaks of three, "… and the Habomai islets" of the last.
  const isOwn =
    !inList.before ||
    (group.place === 'habomai' &&
      (text.startsWith(' the ', start - 5) || !text.startsWith('islands', end + 1)));
  // Of one island alone no plural is said: in "islands Iturup and Urup" the other name is not known.
  const isSingle = group.script === 'word' && !PLURAL.has(group.place);
  const lengthOf = (words: Besides, isOne: boolean): number =>
    Math.max(
      0,
      ...NUMBERS.slice(0, isOne ? 1 : isSingle ? 2 : 3).map((one) => words.get(one) ?? 0),
    );
  // No name that other lands' north may bear has one before it.
  // "The islands Habomai and Shikotan" are the first and one more, "the islands Habomai, Shikotan and Kunashir" three.
  const isShared = inList.after && !(group.place === 'habomai' && inList.onlyAfter);
  const ahead = group.sense === 'context' ? 0 : lengthOf(before, isShared);
  return [start - ahead, end + lengthOf(after, !isOwn)];
}
