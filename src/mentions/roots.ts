import { literal } from './literal.ts';

/** By line of the source: the letters that a root of the line is written in. What fits nothing else is Latin. */
const SCRIPTS = [/[\u0400-\u04ff]/, /[\uac00-\ud7a3]/, /[\u3005-\u9fff\uff66-\uff9f]/];

/**
 * Joins the roots of all names into sources of expressions, one line for each script: Latin, Cyrillic, Hangul, Han and
 * kana. As short as a page can be given them; `createRootSearch` makes them ready for text as it comes.
 *
 * @param roots as the name files write them: `[a/b]` for either, a space between words
 */
export function rootsSource(roots: readonly string[]): string {
  const lines: string[][] = [[], ...SCRIPTS.map(() => [])];
  for (const root of new Set(roots)) {
    const line = SCRIPTS.findIndex((script) => script.test(root)) + 1;
    lines[line]?.push(rootSource(root));
  }
  return lines.map((line) => line.join('|')).join('\n');
}

function rootSource(root: string): string {
  const parts = root.toLowerCase().split(/\[(.*?)\]/);
  return parts.map((part, i) => (i % 2 === 0 ? literal(part) : choice(part.split('/')))).join('');
}

/** A class is tried faster than a group, and shorter. */
function choice(forms: readonly string[]): string {
  return forms.every((form) => form.length === 1)
    ? `[${forms.map(literal).join('')}]`
    : `(?:${forms.map(literal).join('|')})`;
}
