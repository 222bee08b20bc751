import { literal } from './literal.ts';

const LATIN = /[a-zß-ɏḀ-ỿ]/i;
/** Those that have a line of their own: Latin, Han and kana with all that is full or half of width, Cyrillic, Hangul. */
const SCRIPTS = [LATIN, /[\u3005-\u9fffＡ-ﾟ]/, /\p{Script=Cyrillic}/u, /\p{Script=Hangul}/u];
// Hangul that is not composed, and words in full-width Latin letters or half-width kana, are rare enough to ask each time.
const ALWAYS = ['[\u1100-\u1112][\u1161-\u1175]', '[Ａ-ｚ]{5}', '[ｦ-ﾟ]{4}'];
const NOTHING = '(?!)';

/**
 * Joins the roots of all names into the sources of expressions, a line each: for Latin letters, which every page
 * has, for Han and kana, for Cyrillic and for Hangul. A text is searched faster for each in turn than for all at once. As
 * short as a page can be given them; `createRootTest` and `createRootSearch` take them.
 *
 * @param roots as the name files write them: `[a/b]` for either, a space between words
 */
export function rootsSource(roots: readonly string[]): string {
  const sources = [
    ...[...new Set(roots)].map((root) => [root, rootSource(root)] as const),
    ...ALWAYS.map((source) => [source, source] as const),
  ];
  return SCRIPTS.map(
    (script) =>
      sources
        .filter(([root]) => script.test(root))
        .map(([, source]) => source)
        .join('|') || NOTHING,
  ).join('\n');
}

function rootSource(root: string): string {
  const atoms = root.toLowerCase().match(/\[.*?\]|./gu) ?? [];
  return atoms.map(atomSource).join('');
}

function atomSource(atom: string): string {
  if (!atom.startsWith('[')) return choice(withPlain(atom));
  const forms = atom.slice(1, -1).split('/');
  return choice(forms.flatMap((form) => (form.length === 1 ? withPlain(form) : [form])));
}

/** A letter and, if it is an accented Latin one, the letter that is left where its accent is unseen. */
function withPlain(letter: string): string[] {
  const plain = letter.normalize('NFD').charAt(0);
  return LATIN.test(letter) && plain !== letter ? [plain, letter] : [letter];
}

/** A class is tried faster than a group, and shorter. */
function choice(forms: readonly string[]): string {
  const [first = '', ...others] = new Set(forms);
  if (others.length === 0) return literal(first);
  return forms.every((form) => form.length === 1)
    ? `[${[...new Set(forms)].join('')}]`
    : `(?:${forms.join('|')})`;
}
