import { literal } from './literal.ts';

const LATIN = /\p{Script=Latin}/u;
// Hangul that is not composed, and words in full-width Latin letters or half-width kana, are rare enough to ask each time.
const ALWAYS = ['[\u1100-\u1112][\u1161-\u1175]', '[Ａ-ｚ]{5}', '[ｦ-ﾟ]{4}'];

/**
 * Joins the roots of all names into the sources of two expressions, a line each: for Latin letters, which every page
 * has, and for all others. As short as a page can be given them;
 * `createRootTest` and `createRootSearch` take them.
 *
 * @param roots as the name files write them: `[a/b]` for either, a space between words
 */
export function rootsSource(roots: readonly string[]): string {
  const known = [...new Set(roots)];
  const latin = known.filter((root) => LATIN.test(root));
  const others = known.filter((root) => !LATIN.test(root));
  return [latin.map(rootSource), [...others.map(rootSource), ...ALWAYS]]
    .map((line) => line.join('|'))
    .join('\n');
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
