import type { Stable } from './chromium.ts';
import { measureLoad, type Load } from './measure/load.ts';
import { measureStorm } from './measure/storm.ts';
import { stretchesOf, type Stretches } from './measure/stretches.ts';
import { traceLoad } from './measure/trace.ts';
import { BLANK, type Storm } from './pages/storms.ts';
import type { Plan } from './plan.ts';
import type { By, Results } from './results.ts';
import { inTurn } from './rounds.ts';

type Url = (name: string) => string;

/** Loads each page in each browser. */
export function measureLoads(
  { rounds }: Plan,
  stables: readonly Stable[],
  pages: readonly string[],
  url: Url,
): Promise<By<Load>> {
  return table(stables, pages, (some, page) =>
    inTurn(rounds, some, ({ browser }) => measureLoad(browser, url(page))),
  );
}

/** Lets each storm pass in each browser, and counts the marks that the same text has when it is there at once. */
export function measureStorms(
  { stormRounds }: Plan,
  stables: readonly Stable[],
  storms: readonly Storm[],
  url: Url,
): Promise<Results['storms']> {
  return table(
    stables,
    storms.map(({ name }) => name),
    (some, name) => {
      const storm = storms.find((one) => one.name === name);
      if (!storm) throw new Error(`There is no storm “${name}”.`);
      return inTurn(stormRounds, some, async ({ browser }) => {
        const { script, marks } = await measureStorm(browser, url(BLANK.name), storm);
        const { marks: wanted } = await measureLoad(browser, url(storm.end.name));
        return { script, marks: marks.length, wanted };
      });
    },
  );
}

/** Traces one load of each page in each browser. */
export function measureStretches(
  stables: readonly Stable[],
  pages: readonly string[],
  url: Url,
): Promise<By<Stretches>> {
  return table(stables, pages, async (some, page) => {
    const all: Stretches[] = [];
    for (const { browser } of some) all.push(stretchesOf(await traceLoad(browser, url(page))));
    return all;
  });
}

async function table<T>(
  stables: readonly Stable[],
  rows: readonly string[],
  measure: (stables: readonly Stable[], row: string) => Promise<readonly T[]>,
): Promise<By<T>> {
  const all: Record<string, Partial<Record<string, T>>> = {};
  for (const row of rows) {
    const cells = await measure(stables, row);
    all[row] = Object.fromEntries(stables.map(({ contender }, i) => [contender.id, cells[i]]));
  }
  return all;
}
