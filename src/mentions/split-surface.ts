import { fold } from './fold.ts';
import { surfacePattern, withEndings, type Endings } from './surface.ts';
import { JOINT } from './word-table.ts';

const PARTS = { '(': ')', '[': ']' } as const;

/** How a word begins, folded and as in `WordList`, and the source of an expression for its rest. */
export interface SplitWord {
  readonly start: string;
  readonly rest: string;
}

/**
 * A surface as the words of a list (see `WordList`): written out as far as is needed for each word to begin with at
 * least two characters, if the surface has as many.
 *
 * @throws Error if the surface refers to an ending that is not listed or has a bracket that is not closed.
 */
export function splitSurface(surface: string, endings: Endings = {}): SplitWord[] {
  return begin(withEndings(surface, endings)).map((one) => {
    const stop = plainLength(one);
    const start = Array.from(one.slice(0, stop), (character) =>
      character === ' ' ? JOINT : fold(character).text,
    ).join('');
    return { start, rest: surfacePattern(one.slice(stop)) };
  });
}

function plainLength(surface: string): number {
  const stop = surface.search(/ ?[[(*]/);
  return stop === -1 ? surface.length : stop;
}

function begin(surface: string): string[] {
  const stop = plainLength(surface);
  const opening = surface.charAt(stop);
  if (stop > 1 || (opening !== '(' && opening !== '[')) return [surface];
  const close = closing(surface, stop);
  const options = optionsOf(surface.slice(stop + 1, close));
  if (opening === '(') options.push('');
  return options.flatMap((option) =>
    begin(surface.slice(0, stop) + option + surface.slice(close + 1)),
  );
}

/** Where the bracket that opens at `open` is closed. */
function closing(surface: string, open: number): number {
  let depth = 0;
  for (let i = open; i < surface.length; i++) {
    if (surface.charAt(i) in PARTS) depth++;
    else if (/[)\]]/.test(surface.charAt(i)) && --depth === 0) return i;
  }
  throw new Error(`"${surface}" has a bracket that is not closed`);
}

/** The parts between those slashes that stand in no bracket of their own. */
function optionsOf(parts: string): string[] {
  const options = [''];
  let depth = 0;
  for (const character of parts) {
    if (character in PARTS) depth++;
    else if (/[)\]]/.test(character)) depth--;
    if (character === '/' && depth === 0) options.push('');
    else options[options.length - 1] += character;
  }
  return options;
}
