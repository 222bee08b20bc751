import { literal } from './literal.ts';
import type { NameFile } from './names.ts';
import { rarestFirst } from './rarest-first.ts';

const LATIN = /[a-zß-ɏḀ-ỿ]/i;
/**
 * Scripts other than Latin, and what is rare enough to be asked about each time: words in full-width Latin letters or
 * half-width kana, Hangul that is not composed.
 */
const SCRIPTS: readonly (readonly [script: RegExp, always: readonly string[]])[] = [
  [/[\u3005-\u9fffＡ-ﾟ]/, ['[Ａ-ｚ]{5}', '[ｦ-ﾟ]{4}']],
  [/\p{Script=Cyrillic}/u, []],
  [/\p{Script=Hangul}/u, ['[\u1100-\u1112][\u1161-\u1175]']],
];
const NOTHING = '(?!)';
/** What `*` stands for. Without an end, a text of many beginnings would take the square of its length. */
const ENDING = '\\S{0,3}';

/**
 * Joins the roots of all names into the sources of expressions: for Latin letters, which every page
 * has, for Latin roots of several words, for Han and kana, for Cyrillic and for Hangul. A text is searched faster for each in turn
 * than for all at once. Roots of several words take longest: in their place the first has anchors, in a group of their own. As
 * short as a page can be given them; `createRootTest` and `createRootSearch` take them.
 *
 * @param files with roots and anchors as name files write them: `[a/b]` for either, `*` for an ending of up to three
 *   letters, a space between words
 */
export function rootSources(files: readonly Pick<NameFile, 'roots' | 'anchors'>[]): string[] {
  const roots = files.flatMap((file) => file.roots);
  const anchors = files.flatMap((file) => file.anchors ?? []);
  const latin = roots.filter((root) => LATIN.test(root));
  const words = latin.filter((root) => !isPhrase(root));
  return [
    joined([...rarestFirst(words.map(atomsOf)), ...inGroup(rarestFirst(anchors.map(atomsOf)))]),
    joined(latin.filter(isPhrase).map((root) => atomsOf(root).join(''))),
    ...SCRIPTS.map(([script, always]) =>
      joined([
        ...roots.filter((root) => script.test(root)).map((root) => atomsOf(root).join('')),
        ...always,
      ]),
    ),
  ];
}

const isPhrase = (root: string): boolean => root.includes(' ');

const inGroup = (sources: readonly string[]): string[] =>
  sources.length > 0 ? [`(${joined(sources)})`] : [];

const joined = (sources: readonly string[]): string => sources.join('|') || NOTHING;

/** The sources of a root's parts. */
function atomsOf(root: string): string[] {
  const atoms = root.toLowerCase().match(/\[.*?\]|./gu) ?? [];
  return atoms.map((atom) => atomSource(atom).replaceAll('*', ENDING));
}

function atomSource(atom: string): string {
  if (atom === '*') return atom;
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
  const some = [...new Set(forms)].filter((form) => form !== '');
  const [first = '', ...others] = some;
  const maybe = forms.includes('') ? '?' : '';
  if (others.length === 0 && (first.length === 1 || !maybe)) return literal(first) + maybe;
  const isClass = some.every((form) => form.length === 1);
  return (isClass ? `[${some.join('')}]` : `(?:${alternatives(some)})`) + maybe;
}

/** Two letters that begin alike are one letter and a class. */
function alternatives(forms: readonly string[]): string {
  const alike = Map.groupBy(forms, (form) => (form.length === 2 ? form.charAt(0) : form));
  return [...alike]
    .map(([key, group]) =>
      group.length > 1 ? key + choice(group.map((form) => form.slice(1))) : group.join(''),
    )
    .join('|');
}
