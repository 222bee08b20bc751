/** A word broken at the end of a line. */
const BROKEN = /[-\u2010]\s*\n\s*/g;
/** In a text without anything uncommon, what all of them hold: asked first, for an expression takes longer to make than a page to search. */
const BREAK = '-\n';
/** What a text without has nothing else that is unseen, and no letters of the other scripts; signs and emoji are common. */
const UNCOMMON = /[\u0300-\u2010\u2028-\u202f\u3005-\ud7ff\u205f-\u206f\ufe10-\uffff\xad\r]/;
// What else may stand inside a name and is not seen, or only as an accent: soft hyphen, combining marks, zero-width
// characters, direction marks, word joiner, variation selectors; white space between letters of the Far East.
const UNSEEN =
  // oxlint-disable-next-line no-misleading-character-class -- ranges, one beside the other
  /[\u0300-\u036f\u309a\u3099\u200b-\u206f\ufe00-\ufeff\xad]+|(?<=[\u3005-\uff9f])\s+(?=[\u3005-\uff9f])/g;

/** Latin words, or in a group the anchors of phrases; the phrases; the roots of other scripts. */
type Sources = readonly [words: string, phrases: string, ...others: string[]];

/** UTF-16 code units on either side of an anchor in which all of a root stands, with the white space in it. */
const NEAR = 200;

/**
 * The first look at a text: does it hold the root of a name, so that the finder may find something in it? It may say so
 * too often, never too seldom.
 *
 * @param sources what `rootSources` made
 * @returns a function that tells whether the finder may find something in a text
 */
export function createRootTest(sources: readonly string[]): (text: string) => boolean {
  const [first, phrases, ...others] = sources as Sources;
  const words = expression(first);
  return (text) => {
    const isUncommon = UNCOMMON.test(text);
    const whole = isUncommon || text.includes(BREAK) ? text.replace(BROKEN, '') : text;
    const plain = isUncommon ? whole.replace(UNSEEN, '') : whole;
    return (
      [...plain.matchAll(words)].some(
        ({ 1: anchor, index }) =>
          !anchor || expression(phrases).test(plain.substring(index - NEAR, index + NEAR)),
      ) ||
      (isUncommon &&
        UNCOMMON.test(plain) &&
        others.some((source) => expression(source).test(plain)))
    );
  };
}

/**
 * The same look, for those who need to know where.
 *
 * @param sources what `rootSources` made
 * @returns a function that gives the UTF-16 offsets behind all roots in a text, ascending
 */
export function createRootSearch(sources: readonly string[]): (text: string) => number[] {
  const [words, phrases, ...others] = sources.map(expression) as [RegExp, RegExp];
  const anyUnseen = new RegExp(`${BROKEN.source}|${UNSEEN.source}`, 'g');
  return (text) => {
    const isUncommon = UNCOMMON.test(text);
    const gaps = isUncommon || text.includes(BREAK) ? [...text.matchAll(anyUnseen)] : [];
    const plain = gaps.length > 0 ? text.replace(anyUnseen, '') : text;
    const ends = new Set<number>();
    const search = (roots: RegExp, from = 0, to = plain.length): void => {
      for (const { 0: root, index } of plain.slice(from, to).matchAll(roots)) {
        ends.add(from + index + root.length);
      }
    };
    for (const { 0: root, 1: anchor, index } of plain.matchAll(words)) {
      if (anchor) search(phrases, Math.max(0, index - NEAR), index + NEAR);
      else ends.add(index + root.length);
    }
    if (isUncommon && UNCOMMON.test(plain)) for (const roots of others) search(roots);
    return shifted(
      [...ends].toSorted((a, b) => a - b),
      gaps,
    );
  };
}

/** Takes ascending offsets in a text without what is unseen back to the text with it. */
function shifted(offsets: number[], gaps: readonly RegExpExecArray[]): number[] {
  let i = 0;
  let shift = 0;
  return offsets.map((offset) => {
    for (let next = gaps[i]; next && next.index < offset + shift; next = gaps[++i]) {
      shift += next[0].length;
    }
    return offset + shift;
  });
}

/**
 * Made when it is needed: most texts need one only, and a page pays for each. Browsers keep what they made of a source, so that another
 * of the same costs little.
 */
const expression = (source: string): RegExp => RegExp(source.replaceAll(' ', '[\\s_-]*'), 'gi');
