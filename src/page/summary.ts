import type { AnnotatorHandle } from '../messages/frame.ts';
import type { FrameSummary } from '../messages/types.ts';
import type { Page, PageMention } from './types.ts';

/**
 * What a frame holds, for the popup.
 *
 * @param page the frame's page
 * @param listed how many mentions are described, at most: what stands around a mention takes time to find
 */
export function summarize(page: Page, listed: number): ReturnType<AnnotatorHandle['summary']> {
  const mentions = page.mentions();
  return {
    total: mentions.length,
    counts: countByName(mentions),
    mentions: mentions.slice(0, listed).map((mention) => {
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
