/** A word broken at the end of a line. */
const BROKEN = /[-\u2010]\s*\n\s*/g;
/** What a text without has nothing else that is unseen, and no letters of the other scripts; signs and emoji are common. */
const UNCOMMON = /[\u0300-\u200f\u2028-\u202f\u3005-\ud7ff\u205f-\u206f\ufe10-\uffff\u00ad]/;
// What else may stand inside a name and is not seen, or only as an accent: soft hyphen, combining marks, zero-width
// characters, direction marks, word joiner, variation selectors; white space between letters of the Far East.
const UNSEEN =
  // oxlint-disable-next-line no-misleading-character-class -- ranges, one beside the other
  /[\u0300-\u036f\u309a\u3099\u200b-\u206f\ufe00-\ufeff\u00ad]+|(?<=[\u3005-\uff9f])\s+(?=[\u3005-\uff9f])/g;

/** UTF-16 code units on either side of an anchor in which all of a root stands, with the white space in it. */
const NEAR = 200;

/**
 * The first look at a text: does it hold the root of a name, so that the finder may find something in it? It may say so
 * too often, never too seldom.
 *
 * @param source what `rootsSource` made
 * @returns a function that tells whether the finder may find something in a text
 */
export function createRootTest(source: string): (text: string) => boolean {
  const [first, latin, ...others] = linesOf(source);
  const anchors = expression(first);
  return (text) => {
    const whole = text.replace(BROKEN, '');
    const isUncommon = UNCOMMON.test(whole);
    const plain = isUncommon ? whole.replace(UNSEEN, '') : whole;
    return (
      [...plain.matchAll(anchors)].some(({ index }) =>
        expression(latin).test(plain.substring(index - NEAR, index + NEAR)),
      ) ||
      (isUncommon && others.some((line) => expression(line).test(plain)))
    );
  };
}

/**
 * The same look, for those who need to know where.
 *
 * @param source what `rootsSource` made
 * @returns a function that gives the UTF-16 offsets behind all roots in a text, ascending
 */
export function createRootSearch(source: string): (text: string) => number[] {
  const [anchors, latin, ...others] = linesOf(source).map(expression) as [RegExp, RegExp];
  const anyUnseen = new RegExp(`${BROKEN.source}|${UNSEEN.source}`, 'g');
  return (text) => {
    const isCommon = !UNCOMMON.test(text);
    const unseen = isCommon ? BROKEN : anyUnseen;
    const gaps = [...text.matchAll(unseen)];
    const plain = gaps.length > 0 ? text.replace(unseen, '') : text;
    const ends: number[] = [];
    const search = (roots: RegExp, from = 0, to = plain.length): void => {
      for (const { 0: root, index } of plain.slice(from, to).matchAll(roots)) {
        ends.push(from + index + root.length);
      }
    };
    let from = 0;
    let to = 0;
    for (const { index } of plain.matchAll(anchors)) {
      if (index - NEAR > to) {
        search(latin, from, to);
        from = index - NEAR;
      }
      to = index + NEAR;
    }
    search(latin, from, to);
    if (!isCommon) for (const roots of others) search(roots);
    return shifted(
      ends.toSorted((a, b) => a - b),
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

/** Anchors, then the roots by script, Latin letters first. */
function linesOf(source: string): [string, string, ...string[]] {
  return source.replaceAll(' ', '[\\s_-]*').split('\n') as [string, string, ...string[]];
}

/**
 * Made when it is needed: most texts need one only, and a page pays for each. Browsers keep what they made of a source, so that another
 * of the same costs little.
 */
const expression = (line: string): RegExp => RegExp(line, 'gi');
