// What may stand inside a name and is not seen, or only as an accent: soft hyphen, combining marks, zero-width
// characters, direction marks, word joiner, byte order mark; and a hyphen at a line's end.
const UNSEEN =
  '\u00ad\u0300-\u036f\u3099\u309a\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff';
const DECORATION = new RegExp(`[${UNSEEN}]|[-\u2010]\\s*\\n\\s*`, 'g');
const DECORATED = new RegExp(`[${UNSEEN}]|[-\u2010]\\s*\\n`);
const HAN_OR_KANA = '\u3005-\u9fff\uff66-\uff9f';
const GAP = `[\\s${UNSEEN}\u2010-]*`;
// What two neighbouring characters of a source look like between which something may stand. Between Han and kana a
// line break is no space.
const IN_HAN_OR_KANA = new RegExp(`[${HAN_OR_KANA}][${HAN_OR_KANA}[(]|[\\])][${HAN_OR_KANA}]`);
const IN_ANY = /.[^|)]/;

// By line of the source: what a text must hold for the line's roots to be looked for at all. Latin always may be there.
const SCRIPTS = [
  undefined,
  /[\u0400-\u04ff]/,
  /[\u1100-\u1112\uac00-\ud7a3]/,
  /[\u3005-\u9fff\uff21-\uff9f]/,
];
const NOT_LATIN = /[\u0400-\u04ff\u1100-\u1112\u3005-\ud7a3\uff21-\uff9f]/;
// Hangul that is not composed, and words in full-width Latin letters or half-width kana, are rare enough to ask each time.
const ALWAYS = ['', '', '|[\u1100-\u1112][\u1161-\u1175]', '|[Ａ-ｚ]{5}|[ｦ-ﾟ]{4}'];

/**
 * The first look at a text: does it hold the root of a name, so that the finder may find something in it? It may say so
 * too often, never too seldom.
 *
 * @param source what `rootsSource` made
 * @returns a function that gives, for a text, the expressions to search it with: flag `g`, `lastIndex` 0
 */
export function createRootSearch(source: string): (text: string) => RegExp[] {
  const lines = source.split('\n').map((line, i) => ({
    plain: lazy(() => expression(line, IN_HAN_OR_KANA, '\\s*', i)),
    tolerant: lazy(() => expression(line, IN_ANY, GAP, i)),
  }));
  return (text) => {
    const form = DECORATED.test(text) ? 'tolerant' : 'plain';
    const isLatin = !NOT_LATIN.test(text);
    return lines.flatMap((line, i) => {
      if (i > 0 && (isLatin || !SCRIPTS[i]?.test(text))) return [];
      const search = line[form]();
      search.lastIndex = 0;
      return search;
    });
  };
}

/**
 * The first look of those who need to know no more than whether to look closer. It is the stricter one: in text with
 * soft hyphens or accents apart from their letters it does not take `sector of` for the root of a name.
 *
 * @param source what `rootsSource` made
 * @returns a function that tells whether the finder may find something in a text
 */
export function createRootTest(source: string): (text: string) => boolean {
  const search = createRootSearch(source);
  return (text) => {
    const plain = DECORATED.test(text) ? text.replace(DECORATION, '') : text;
    return search(plain).some((root) => root.test(plain));
  };
}

function lazy<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

function expression(source: string, where: RegExp, gap: string, line: number): RegExp {
  const cased = inBothCases(source);
  const spaced = cased.replace(/\[.*?\]|[^(?:|]/g, (atom, at: number) =>
    where.test(atom.slice(-1) + cased.charAt(at + atom.length)) ? atom + gap : atom,
  );
  return new RegExp(spaced.replaceAll(' ', '[\\s_-]*') + ALWAYS[line], 'g');
}

/** Takes a fifth of the time to compile that the flag `i` takes. */
function inBothCases(source: string): string {
  return source.replace(/\[(.*?)\]|[a-z\u00df-\uffff]/g, (atom, letters: string = atom) => {
    const both = letters + letters.toUpperCase();
    return both.length === 2 && both[0] === both[1] ? atom : `[${both}]`;
  });
}
