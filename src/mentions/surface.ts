import { WORD } from './boundaries.ts';
import { fold } from './fold.ts';
import { literal } from './literal.ts';

/** Case endings by id. */
export type Endings = Readonly<Record<string, readonly string[]>>;

/**
 * The source of a regular expression over folded text for one surface (see `NameFile` for how
 * surfaces are written).
 *
 * @throws Error if the surface refers to an ending that is not listed or has a bracket that is not closed.
 */
export function surfacePattern(surface: string, endings: Endings = {}): string {
  let depth = '';
  let source = '';
  for (const character of withEndings(surface, endings)) {
    if (character === '(' || character === '[') {
      depth += character;
      source += '(?:';
    } else if (character === ')' || character === ']') {
      if ((character === ')' ? '(' : '[') !== depth.at(-1)) break;
      depth = depth.slice(0, -1);
      source += character === ')' ? ')?' : ')';
    } else if (character === '/' && depth) source += '|';
    else if (character === ' ') source += '[ _-]?';
    else if (character === '*') source += `${WORD}{0,12}`;
    else source += literal(fold(character).text);
  }
  if (depth) throw new Error(`"${surface}" has a bracket that is not closed`);
  return source;
}

/**
 * A surface with its endings as parts to choose from.
 *
 * @throws Error if the surface refers to an ending that is not listed.
 */
export function withEndings(surface: string, endings: Endings): string {
  return surface.replace(/\{([^{}]*)\}/g, (_, id: string) => {
    const listed = endings[id];
    if (!listed) throw new Error(`"${surface}" refers to the ending "${id}", which is not listed`);
    // What is read before a name is not read again with a shorter ending.
    return `[${listed.toSorted((a, b) => b.length - a.length).join('/')}]`;
  });
}
