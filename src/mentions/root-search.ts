// What may stand inside a name and is not seen, or only as an accent: soft hyphen, combining marks, zero-width
// characters, direction marks, word joiner, byte order mark; and a hyphen at a line's end.
const UNSEEN = '\u00ad\u0300-\u036f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff';
const DECORATED = new RegExp(`[${UNSEEN}]|[-\u2010]\\s*\\n`);
const GAP = `[\\s${UNSEEN}\u2010-]*`;
const HAN_OR_KANA = '\u3005-\u9fff\uff66-\uff9f';
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
 * @returns a function that gives, for a text, the expressions to search it with: flags `gi`, `lastIndex` 0
 */
export function createRootSearch(source: string): (text: string) => RegExp[] {
  const lines = source.split('\n').map((line, i) => ({
    plain: expression(line, IN_HAN_OR_KANA, '\\s*', i),
    tolerant: expression(line, IN_ANY, GAP, i),
  }));
  return (text) => {
    const form = DECORATED.test(text) ? 'tolerant' : 'plain';
    const isLatin = !NOT_LATIN.test(text);
    return lines.flatMap((line, i) => {
      if (i > 0 && (isLatin || !SCRIPTS[i]?.test(text))) return [];
      line[form].lastIndex = 0;
      return line[form];
    });
  };
}

function expression(source: string, where: RegExp, gap: string, line: number): RegExp {
  const spaced = source.replace(/\[.*?\]|[^(?:|]/g, (atom, at: number) =>
    where.test(atom.slice(-1) + source.charAt(at + atom.length)) ? atom + gap : atom,
  );
  return new RegExp(spaced.replaceAll(' ', '[\\s_-]*') + ALWAYS[line], 'gi');
}
