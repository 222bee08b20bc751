// What may stand inside a name and is not seen, or only as an accent: soft hyphen, combining marks, zero-width
// characters, direction marks, word joiner, variation selectors; a hyphen at a line's
// end; white space between Han and kana.
const HAN_OR_KANA = '[\u3005-\u9fff\uff66-\uff9f]';
const UNSEEN = new RegExp(
  `[${'\u00ad\u0300-\u036f\u3099\u309a\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff'}]+|[-\u2010]\\s*\\n\\s*|(?<=${HAN_OR_KANA})\\s+(?=${HAN_OR_KANA})`,
  'g',
);
/** Letters that only the second line of a source looks for. */
const NOT_LATIN = /[Ѐ-ӿᄀ-ᄒ々-힣Ａ-ﾟ]/;

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
    const plain = text.replace(UNSEEN, '');
    return lines.some((line, i) => mayMatch(i, plain) && line.test(plain));
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
  return (text) => {
    const unseen = [...text.matchAll(UNSEEN)];
    const plain = unseen.length > 0 ? text.replace(UNSEEN, '') : text;
    const ends = lines.flatMap((line, i) =>
      mayMatch(i, plain)
        ? [...plain.matchAll(line)].map((match) => match.index + match[0].length)
        : [],
    );
    return shifted(
      ends.toSorted((a, b) => a - b),
      unseen,
    );
  };
}

/** Takes ascending offsets in a text without what is unseen back to the text with it. */
function shifted(offsets: number[], unseen: readonly RegExpExecArray[]): number[] {
  let i = 0;
  let shift = 0;
  return offsets.map((offset) => {
    for (let next = unseen[i]; next && next.index < offset + shift; next = unseen[++i]) {
      shift += next[0].length;
    }
    return offset + shift;
  });
}

function mayMatch(line: number, text: string): boolean {
  return line === 0 || NOT_LATIN.test(text);
}

function linesOf(source: string, flags: string): RegExp[] {
  return source.split('\n').map((line) => new RegExp(line.replaceAll(' ', '[\\s_-]*'), flags));
}
