type Endings = Readonly<Record<string, readonly string[]>>;

/** A choice that has no other choice in it: one of several parts, or one that may be left out. */
const PIECE = /\[([^[\]()]*)\]|\(([^[\]()]*)\)/;

/**
 * A surface as it is written out: every spelling that it stands for, in the form of a dictionary.
 * How surfaces are written is told at `NameFile`.
 *
 * @param surface for example `[South/Southern] Kuril(e)s`
 * @param endings as the name file lists them; of each, the nominative alone is taken
 * @returns spellings without repetition, the one with all first choices first
 */
export function writtenForms(surface: string, endings: Endings = {}): string[] {
  const plain = surface.replace(/\{([^{}]*)\}/g, (_, id: string) => nominative(id, endings[id]));
  return [...new Set(expand(plain))];
}

/** Of the endings, the one that the list is called by, else none if there may be none, else the first. */
function nominative(id: string, listed: readonly string[] = []): string {
  if (listed.includes(id)) return id;
  return listed.includes('') ? '' : (listed[0] ?? '');
}

/** Innermost choices first, so that a choice within a choice has been written out when its turn comes. */
function expand(surface: string): string[] {
  const piece = PIECE.exec(surface);
  if (!piece) return [surface];
  const [whole, alternatives, optional] = piece;
  const before = surface.slice(0, piece.index);
  const after = surface.slice(piece.index + whole.length);
  const options = alternatives?.split('/') ?? optionsOf(optional ?? '');
  return options.flatMap((option) => expand(before + option + after));
}

/** A part that holds a space keeps words apart: the usual form has it. Of others the usual form does without. */
function optionsOf(optional: string): string[] {
  const parts = optional.split('/');
  return parts[0]?.includes(' ') ? [...parts, ''] : ['', ...parts];
}
