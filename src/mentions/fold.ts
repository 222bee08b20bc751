/** A text made plain for comparing, with the way back to the original. */
export interface Folded {
  /** Lower case, no accents, one space for any run of white space, no invisible characters. */
  readonly text: string;
  /** UTF-16 offset in the original of what character `i` of `text` was made from. */
  readonly starts: Uint32Array;
  /** UTF-16 offset in the original behind what character `i` of `text` was made from. */
  readonly ends: Uint32Array;
}

// Soft hyphen, zero-width characters, direction marks, word joiner, byte order mark, variation selectors.
const INVISIBLE = /[\p{Cf}\p{Variation_Selector}]/u;
const MARK = /[\u0300-\u036f]/g;
// What composes with the character before it: accents, kana voicing marks, vowels and finals of Hangul.
const COMBINING = /[\p{Mn}\u1160-\u11ff\uff9e\uff9f]/u;
const CJK = /[\u3005-\u30ff\u3400-\u9fff\uff66-\uff9f]/;
const LOWER = /\p{Ll}/u;

const plain = new Map<string, string>();

/** Canonical and compatibility forms alike, accents dropped: `ō` → `o`, `Ｋ` → `k`, `ﾎﾞ` → `ボ`. */
function foldCluster(cluster: string): string {
  let folded = plain.get(cluster);
  if (folded === undefined) {
    folded = cluster
      .normalize('NFKD')
      .replace(MARK, '')
      .normalize('NFKC')
      .toLowerCase()
      .replace(MARK, '');
    folded = folded
      .replace(/[\u2010\u2011\u2043\u2212]/, '-')
      .replace(/[‘’ʼ′`]/, "'")
      .replace('ı', 'i')
      .replace(/\s/, ' ');
    if (plain.size < 5000) plain.set(cluster, folded);
  }
  return folded;
}

/**
 * Folds `text` in one pass. A hyphen at a line's end inside a word is dropped, and so is a line
 * break between two Han or kana characters.
 */
export function fold(text: string): Folded {
  const out: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const put = (characters: string, start: number, end: number): void => {
    // By code unit, so that offsets in the folded text are those of JavaScript strings.
    for (let k = 0; k < characters.length; k++) {
      out.push(characters.charAt(k));
      starts.push(start);
      ends.push(end);
    }
  };
  let i = 0;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    if (code > 0x20 && code < 0x7f && code !== 0x2d && code !== 0x60 && !isCombined(text, i + 1)) {
      put(code > 0x40 && code < 0x5b ? String.fromCharCode(code + 32) : text.charAt(i), i, i + 1);
      i++;
      continue;
    }
    if (INVISIBLE.test(text.charAt(i))) {
      i++;
      continue;
    }
    const end = clusterEnd(text, i);
    const folded = foldCluster(text.slice(i, end));
    if (folded === ' ') {
      const behind = skipSpace(text, end);
      const last = out[out.length - 1];
      const joins =
        last !== undefined &&
        CJK.test(last) &&
        CJK.test(text[behind] ?? '') &&
        /[\n\r]/.test(text.slice(i, behind));
      if (!joins && last !== ' ') put(' ', i, end);
      i = behind;
    } else if (folded === '-' && breaksWord(text, i, end)) {
      i = skipSpace(text, end);
    } else {
      put(folded, i, end);
      i = end;
    }
  }
  return { text: out.join(''), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

function isCombined(text: string, i: number): boolean {
  return text.charCodeAt(i) > 0x2ff && COMBINING.test(text.charAt(i));
}

function clusterEnd(text: string, i: number): number {
  let end = i + ((text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1);
  // A hostile run of marks must not become one huge cluster.
  while (end - i < 8 && end < text.length && isCombined(text, end)) end++;
  return end;
}

function skipSpace(text: string, i: number): number {
  while (i < text.length && /\s/.test(text.charAt(i))) i++;
  return i;
}

function breaksWord(text: string, i: number, end: number): boolean {
  if (!/[\n\r]/.test(text[end] ?? '') || !LOWER.test(text[i - 1] ?? '')) return false;
  return LOWER.test(text[skipSpace(text, end)] ?? '');
}
