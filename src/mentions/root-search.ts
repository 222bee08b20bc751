/** A word broken at the end of a line. */
const BROKEN = /[-\u2010]\s*\n\s*/g;
/** What a text without has nothing else that is unseen, and no letters of the other scripts; signs and emoji are common. */
const UNCOMMON = /[\u0300-\u200f\u2028-\u202f\u205f-\u206f\u3005-\ud7ff\ufe10-\uffff\u00ad]/;
// What else may stand inside a name and is not seen, or only as an accent: soft hyphen, combining marks, zero-width
// characters, direction marks, word joiner, variation selectors; white space between letters of the Far East.
const UNSEEN =
  /[\ufe00-\ufe0f\u0300-\u036f\u3099\u309a\u200b-\u200f\u2028-\u202f\u205f-\u206f\ufeff\u00ad]+|(?<=[\u3005-\uff9f])\s+(?=[\u3005-\uff9f])/g;

/**
 * The first look at a text: does it hold the root of a name, so that the finder may find something in it? It may say so
 * too often, never too seldom.
 *
 * @param source what `rootsSource` made
 * @returns a function that tells whether the finder may find something in a text
 */
export function createRootTest(source: string): (text: string) => boolean {
  const lines = linesOf(source, 'i');
  return (text) => {
    const whole = text.replace(BROKEN, '');
    const isCommon = !UNCOMMON.test(whole);
    const plain = isCommon ? whole : whole.replace(UNSEEN, '');
    return lines.some((line, i) => (!i || !isCommon) && line().test(plain));
  };
}

/**
 * The same look, for those who need to know where.
 *
 * @param source what `rootsSource` made
 * @returns a function that gives the UTF-16 offsets behind all roots in a text, ascending
 */
export function createRootSearch(source: string): (text: string) => number[] {
  const lines = linesOf(source, 'gi');
  const anyUnseen = new RegExp(`${BROKEN.source}|${UNSEEN.source}`, 'g');
  return (text) => {
    const isCommon = !UNCOMMON.test(text);
    const unseen = isCommon ? BROKEN : anyUnseen;
    const gaps = [...text.matchAll(unseen)];
    const plain = gaps.length > 0 ? text.replace(unseen, '') : text;
    const ends = lines.flatMap((line, i) =>
      !i || !isCommon
        ? [...plain.matchAll(line())].map((match) => match.index + match[0].length)
        : [],
    );
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

/** A source's lines as expressions, Latin letters first. Most texts need no other, and a page pays for each that is made. */
function linesOf(source: string, flags: string): (() => RegExp)[] {
  return source.split('\n').map((line) => {
    let made: RegExp | undefined;
    return () => (made ??= new RegExp(line.replaceAll(' ', '[\\s_-]*'), flags));
  });
}
