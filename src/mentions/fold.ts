/** A text made plain for comparing, with the way back to the original. */
export interface Folded {
  /** Lower case, no accents, one space for any run of white space, no invisible characters. */
  readonly text: string;
  /** UTF-16 offset in the original of what character `i` of `text` was made from. */
  startOf(i: number): number;
  /** UTF-16 offset in the original behind what character `i` of `text` was made from. */
  endOf(i: number): number;
}

/** A stretch of folded text made from one of the original. */
interface Stretch {
  /** UTF-16 offsets where it begins in the folded text, and where in the original. */
  readonly at: number;
  readonly from: number;
  /** Length in the original of what all its characters were made from together; 0 if each was made from one. */
  readonly size: number;
}

// Soft hyphen, zero-width characters, direction marks, word joiner, byte order mark, variation selectors.
const INVISIBLE = /[\p{Cf}\p{Variation_Selector}]/u;
const MARK = /[\u0300-\u036f]/g;
// What composes with the character before it: accents, kana voicing marks, vowels and finals of Hangul.
const COMBINING = /[\p{Mn}\u1160-\u11ff\uff9e\uff9f]/u;
const CJK = /[\u3005-\u30ff\u3400-\u9fff\uff66-\uff9f]/;
// White space on both sides of a single character, from two characters before the one: 国 后 岛.
const SPACED = /^[\s\p{P}]|[\s\p{P}]$/u;
const LOWER = /[\p{Ll}가-힣]/u;
const LETTERS = '!-,.-_a-~А-ИК-Яа-ик-я、-〩ぁ-ゖァ-ヾ一-鿿가-힣';
// Characters that stay as they are but for their case, and single spaces between words of them; never more than fit on the stack.
const PLAIN = new RegExp(`[${LETTERS}]{1,64}(?: (?![、-鿿])[${LETTERS}]{1,64}){0,64}`, 'y');

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
      .replace('ł', 'l')
      .replace('đ', 'd')
      .replace(/\s/, ' ');
    if (plain.size < 5000) plain.set(cluster, folded);
  }
  return folded;
}

/**
 * Folds `text` in one pass. A hyphen at a line's end inside a word is dropped, and so is white space between two Han
 * or kana characters where it breaks the line or the letters are spaced.
 */
export function fold(text: string): Folded {
  const out: string[] = [];
  let length = 0;
  const stretches: Stretch[] = [];
  const put = (characters: string, from: number, size: number): void => {
    const last = stretches.at(-1);
    // By code unit, so that offsets in the folded text are those of JavaScript strings.
    const goesOn = size === 0 && last?.size === 0 && last.from + length - last.at === from;
    if (!goesOn) stretches.push({ at: length, from, size });
    out.push(characters);
    length += characters.length;
  };
  let i = 0;
  while (i < text.length) {
    const behindPlain = endOfPlain(text, i);
    if (behindPlain > i) {
      put(text.slice(i, behindPlain).toLowerCase(), i, 0);
      i = behindPlain;
      continue;
    }
    if (INVISIBLE.test(text.charAt(i))) {
      i++;
      continue;
    }
    const end = clusterEnd(text, i);
    const folded = foldCluster(text.slice(i, end));
    const size = end - i === 1 && folded.length === 1 ? 0 : end - i;
    if (folded === ' ') {
      const behind = skipSpace(text, end);
      const last = out.at(-1)?.at(-1);
      const joins =
        last !== undefined &&
        CJK.test(last) &&
        CJK.test(text[behind] ?? '') &&
        (/[\n\r]/.test(text.slice(i, behind)) ||
          SPACED.test(text.slice(Math.max(0, i - 2), behind + 2)));
      if (!joins && last !== ' ') put(' ', i, size);
      i = behind;
    } else if (folded === '-' && breaksWord(text, i, end)) {
      i = skipSpace(text, end);
    } else {
      put(folded, i, size);
      i = end;
    }
  }
  return {
    text: out.join(''),
    startOf: (k) => placeOf(stretches, k, 0),
    endOf: (k) => placeOf(stretches, k, 1),
  };
}

/** Where the character at `k` in folded text was made from: where that begins, or (`side` 1) ends. */
function placeOf(stretches: readonly Stretch[], k: number, side: 0 | 1): number {
  let [low, high] = [0, stretches.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.at ?? 0) <= k) low = middle;
    else high = middle;
  }
  const { at, from, size } = stretches[low] ?? { at: 0, from: 0, size: 0 };
  return size > 0 ? from + side * size : from + k - at + side;
}

/** Behind the characters from `i` on that folding changes in nothing but case. */
function endOfPlain(text: string, i: number): number {
  PLAIN.lastIndex = i;
  if (!PLAIN.test(text)) return i;
  const end = PLAIN.lastIndex;
  return isCombined(text, end) ? end - 1 : end;
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
