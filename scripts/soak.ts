/**
 * `npm run soak -- [--minutes N] [--seed S] [--browser firefox]`: edits pages at random, seed after seed, and compares
 * marks and nodes after each batch. A seed that fails is printed with the command that replays it; exit 1.
 */
import { parseArgs } from 'node:util';
import { record } from '../tests/reliability/record.ts';
import { startSites } from '../tests/browser/harness/sites.ts';
import { prepareSoak, soak } from '../tests/browser/soak/run.ts';
import { launchBrowser } from './lib/driver/launch.ts';

const LENGTH = { batches: 20, edits: 60 };

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
    browser: { type: 'string', default: 'chromium' },
  },
});
const name = values.browser === 'firefox' ? 'firefox' : 'chromium';
const end = performance.now() + Number(values.minutes) * 60_000;

const sites = await startSites();
const driver = await launchBrowser(name, { headless: true, proxy: sites.proxy });
const session = { ...driver, sites };
await prepareSoak(session);

let seed = Number(values.seed);
try {
  do {
    const { edits, marks } = await soak(session, seed, LENGTH);
    record({ kind: 'soak', browser: name, seed, batches: LENGTH.batches, edits, marks });
    console.log(`${name}, seed ${seed}: ${edits} edits, ${marks} marks compared, all right.`);
    seed += 1;
  } while (performance.now() < end);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(`Again: npm run soak -- --minutes 0 --seed ${seed} --browser ${name}`);
  process.exitCode = 1;
} finally {
  await driver.browser.close();
  await sites.close();
}
