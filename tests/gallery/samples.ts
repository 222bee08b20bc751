import type { Nomenclature, PlaceId } from '../../src/dataset/types.ts';
import type { FrameSummary, MentionSummary } from '../../src/messages/types.ts';

/** What the popup is told of a page that names several places, in two frames. */
export const TWO_FRAMES: readonly FrameSummary[] = [
  frame(0, [
    mention(1, 'territory', 'japan', 'Northern Territories', 'The dispute over the', 'goes on.'),
    mention(2, 'etorofu', 'japan', 'Etorofu', 'The largest is', ', called Iturup in Russia.'),
    mention(3, 'etorofu', 'russia', 'Iturup', 'The largest is Etorofu, called', 'in Russia.'),
    mention(4, 'shikotan', 'shared', 'Shikotan', 'A ferry calls at', 'in summer.'),
  ]),
  frame(7, [mention(1, 'kunashiri', 'russia', 'Кунашир', 'Вулкан на острове', 'виден с берега.')]),
];

/** What the popup is told of a page with one mention. */
export const ONE_MENTION: readonly FrameSummary[] = [
  frame(0, [mention(1, 'kunashiri', 'russia', 'Kunashir', 'From the cape one sees', '.')]),
];

/** What the popup is told of a page with more mentions than are marked. */
export const OVER_THE_LIMIT: readonly FrameSummary[] = [
  {
    ...frame(
      0,
      Array.from({ length: 200 }, (_, id) =>
        mention(id, 'habomai', 'shared', 'Habomai', 'Row', `${id + 1} of a long table`),
      ),
    ),
    total: 20_345,
    counts: [{ place: 'habomai', nomenclature: 'shared', count: 20_345 }],
    limited: true,
  },
];

function mention(
  id: number,
  place: PlaceId,
  nomenclature: Nomenclature,
  surface: string,
  before: string,
  after: string,
): MentionSummary {
  const around = { before: `${before} `, after: /^[\p{L}\d]/u.test(after) ? ` ${after}` : after };
  const sentence = `${around.before}${surface}${around.after}`;
  return { id, place, nomenclature, surface, ...around, sentence };
}

function frame(frameId: number, mentions: readonly MentionSummary[]): FrameSummary {
  const counts = mentions.map(({ place, nomenclature }) => ({ place, nomenclature, count: 1 }));
  return { frameId, total: mentions.length, counts, mentions, limited: false, reading: false };
}
