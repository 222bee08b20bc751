import { OPEN_AFTER } from '../../src/card/timing.ts';
import type { Stable } from './chromium.ts';
import { measureCard, type CardDelay } from './measure/card.ts';
import { measureFirstMark } from './measure/first-mark.ts';
import { measurePointer } from './measure/pointer.ts';
import { measurePopup, type PopupTime } from './measure/popup.ts';
import { medians } from './rounds.ts';
import type { Plan } from './plan.ts';
import type { By, Results } from './results.ts';

/** Pages on which the time to the first mark is taken. */
const MARKED = ['factbook', 'dense-1000', 'dense-10000'];

/**
 * Measures what only our extension does, and when the others have their first mark.
 *
 * @param plan how much
 * @param stables the browsers
 * @param url of a page by its name
 */
export async function measureOurs(
  { rounds, moves }: Plan,
  stables: readonly Stable[],
  url: (name: string) => string,
): Promise<Results['ours']> {
  const driver = stables.find(({ contender }) => contender.id === 'ours')?.driver;
  if (!driver) throw new Error('Our extension is not among those compared.');
  const { browser } = driver;
  const cards: CardDelay[] = [];
  const popups: PopupTime[] = [];
  for (let round = 0; round < rounds; round += 1) {
    cards.push(await measureCard(browser, url('factbook')));
    popups.push(await measurePopup(driver, url('dense-1000')));
  }
  return {
    pointer: await measurePointer(browser, url('dense-10000'), moves),
    firstMark: await firstMarks(stables, url),
    card: { ...medians(cards), meant: OPEN_AFTER },
    popup: medians(popups),
  };
}

async function firstMarks(
  stables: readonly Stable[],
  url: (name: string) => string,
): Promise<Results['ours']['firstMark']> {
  const marking = stables.filter(
    ({ contender }) => !['none', 'empty', 'floor'].includes(contender.id),
  );
  const all: Record<string, object> = {};
  for (const page of MARKED) {
    const row: Record<string, object> = {};
    for (const { contender, browser } of marking) {
      const { sinceLoad, sinceAnnotator } = await measureFirstMark(browser, url(page));
      row[contender.id] = { sinceLoad: sinceLoad ?? null, sinceAnnotator: sinceAnnotator ?? null };
    }
    all[page] = row;
  }
  return all as By<{ sinceLoad: number | null; sinceAnnotator: number | null }>;
}
