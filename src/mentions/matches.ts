import { bounded } from './boundaries.ts';
import type { CompiledNames, NameGroup } from './compile.ts';

/** A name in folded text. */
export interface Match {
  readonly group: NameGroup;
  readonly start: number;
  readonly end: number;
}

// What may stand between two names of a list or pair.
const JOINT =
  /^(?:,? ?(?:and|&|or|plus|и|или|та|і|й|или|oraz|und|sowie|et|ou|y|e|o|en|och|ja|ve|và|a) (?:the |des |les |las |le |de |d'|di )?|[,、・／/+–—-]|[,;] ?(?:the |les |las |le |de |d'|di )?| ?[([（] ?| [/+–—-] | |と|及び|および|や|와 |과 |和|與|与|跟|及|、|;)$/u;

/** A function that lists the names in a folded text in order. */
export function createMatcher(names: CompiledNames): (text: string) => Match[] {
  const pattern = new RegExp(
    names.groups.map((group) => bounded(group.pattern, group.script, names.particles)).join('|'),
    'gu',
  );
  return (text) => {
    const matches: Match[] = [];
    for (const match of text.matchAll(pattern)) {
      const group = names.groups[match.findIndex((value, i) => i > 0 && value !== undefined) - 1];
      if (group) matches.push({ group, start: match.index, end: match.index + match[0].length });
    }
    return matches;
  };
}

/** Whether two names that follow each other in `text` stand in one list or pair. */
export function areJoined(
  text: string,
  left: Match | undefined,
  right: Match | undefined,
): boolean {
  if (!left || !right || right.start - left.end > 12) return false;
  return JOINT.test(
    text
      .slice(left.end, right.start)
      .replace(/^[»”"']/u, '')
      .replace(/[«“„"']$/u, ''),
  );
}
