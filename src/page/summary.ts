import type { AnnotatorHandle } from '../messages/frame.ts';
import type { FrameSummary } from '../messages/types.ts';
import type { Page, PageMention } from './types.ts';

/** Mentions that are listed, at most: nobody reads a longer list. */
const LISTED = 500;

/**
 * What a frame holds, for the popup.
 *
 * @param page the frame's page
 */
export function summarize(page: Page): ReturnType<AnnotatorHandle['summary']> {
  const mentions = page.mentions();
  return {
    total: mentions.length,
    counts: countByName(mentions),
    mentions: mentions.slice(0, LISTED).map((mention) => {
      const { id, place, nomenclature, surface } = mention;
      return { id, place, nomenclature, surface, ...page.context(mention) };
    }),
    limited: page.isLimited(),
    reading: page.isBehind(),
  };
}

function countByName(mentions: readonly PageMention[]): FrameSummary['counts'] {
  const groups = Map.groupBy(mentions, ({ place, nomenclature }) => `${place} ${nomenclature}`);
  return [...groups.values()].flatMap(([first, ...rest]) =>
    first ? [{ place: first.place, nomenclature: first.nomenclature, count: rest.length + 1 }] : [],
  );
}
