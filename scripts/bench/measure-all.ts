import { bytesOf } from './bytes.ts';
import { startChromium, type Stable } from './chromium.ts';
import { contenders, type ContenderId } from './contenders.ts';
import { measureLoads, measureStorms, measureStretches } from './measure-compared.ts';
import { measureOurs } from './measure-ours.ts';
import { densePage, factbookPage, giantPage } from './pages/made.ts';
import { realPages } from './pages/real.ts';
import { BLANK, storms } from './pages/storms.ts';
import type { Plan } from './plan.ts';
import type { Results } from './results.ts';
import { servePages } from './serve.ts';

/** Who has nothing to do in a page. */
const IDLE = new Set<ContenderId>(['none', 'empty']);

/**
 * Measures all that a plan asks for.
 *
 * @param plan how much
 * @param say called with what is being done
 */
export async function measureAll(plan: Plan, say: (line: string) => void): Promise<Results> {
  const pages = [
    ...realPages(),
    giantPage(),
    densePage('dense', 4000),
    densePage('varied', 4000, true),
    factbookPage(),
  ].filter(({ name }) => !plan.pages || plan.pages.includes(name));
  const served = await servePages([
    ...pages,
    BLANK,
    ...storms().map(({ end }) => end),
    densePage('dense-10000', 10_000),
    densePage('dense-1000', 1000),
    factbookPage(),
  ]);
  const compared = (await contenders()).filter(({ id }) => plan.contenders.includes(id));
  const stables: Stable[] = [];
  try {
    for (const contender of compared) stables.push(await startChromium(contender));
    const names = pages.map(({ name }) => name);
    const wanted = storms().filter(({ name }) => !plan.storms || plan.storms.includes(name));
    say('loads');
    const loads = await measureLoads(plan, stables, names, served.url);
    say('storms');
    const reading = stables.filter(({ contender }) => !IDLE.has(contender.id));
    const stormy = await measureStorms(plan, reading, wanted, served.url);
    say('traces');
    const stretches = await measureStretches(reading, names, served.url);
    say('marks, pointer, card, popup');
    return {
      browser: (await stables[0]?.browser.version()) ?? '',
      rounds: plan.rounds,
      bytes: bytesOf(compared),
      loads,
      stretches,
      storms: stormy,
      ours: await measureOurs(plan, stables, served.url),
    };
  } finally {
    for (const { browser } of stables) await browser.close();
    served.close();
  }
}
