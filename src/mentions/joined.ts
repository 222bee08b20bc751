import type { Match } from './scan.ts';

// What may stand between two names of a list or pair.
const JOINT =
  /^(?:,? ?(?:and|&|or|plus|и|или|та|і|й|или|oraz|und|sowie|et|ou|y|e|o|en|och|ja|ve|và|a) (?:the |des |les |las |le |de |d'|di )?|[,、・／/+–—-]|[,;] ?(?:the |les |las |le |de |d'|di )?| ?[([（] ?| [/+–—-] | |と|及び|および|や|와 |과 |和|與|与|跟|及|、|;)$/u;

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
