/**
 * `npm run bench:firefox`: what loads cost in Firefox, which gives no trace. Compares the CPU time that its web processes
 * take on their main threads, all work of the page included, with and without extensions. Linux only.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { launch, type Browser } from 'puppeteer-core';
import { launchBrowser } from '../lib/driver/launch.ts';
import { median } from '../lib/median.ts';
import { runCommand } from '../lib/steps/command.ts';
import { findBrowser } from '../setup/find-browser.mjs';
import { cpuTime } from './measure/cpu-time.ts';
import { densePage, giantPage } from './pages/made.ts';
import { realPages } from './pages/real.ts';
import { buildPeer } from './peers/build.ts';
import { milliseconds, ratio, tableOf } from './report/table.ts';
import { servePages } from './serve.ts';

const ROUNDS = 5;
const PEERS = ['floor', 'mark-js'] as const;
/** Milliseconds that a page is left alone after its load. */
const REST = 2000;

const { code, output } = await runCommand(['wxt', 'build', '-b', 'firefox']);
if (code !== 0) throw new Error(`The extension could not be built.\n${output}`);

const pages = [
  ...realPages().filter(({ name }) => ['country', 'source'].includes(name)),
  giantPage(),
  densePage('dense', 4000),
];
const served = await servePages(pages);
const plain = await startFirefox();
const browsers: Record<string, Browser> = { none: plain };
for (const id of PEERS) {
  const browser = await startFirefox();
  await browser.installExtension(await buildPeer(id));
  browsers[id] = browser;
}
browsers['ours'] = (await launchBrowser('firefox', { headless: true })).browser;

const ids = Object.keys(browsers);
const rows: string[][] = [];
for (const { name } of pages) {
  const times: Record<string, number[]> = {};
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [id, browser] of Object.entries(browsers)) {
      (times[id] ??= []).push(await timeLoad(browser, served.url(name)));
    }
  }
  const middle = ids.map((id) => median(times[id] ?? []));
  rows.push([
    name,
    ...middle.map((time) => `${milliseconds(time)} (${ratio(time / (middle[0] ?? NaN))})`),
  ]);
}
console.log(`CPU milliseconds of a load in ${await plain.version()}, and ratio to none`);
console.log(tableOf(['', ...ids], rows));
await Promise.all(Object.values(browsers).map((browser) => browser.close()));
served.close();

function startFirefox(): Promise<Browser> {
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('No firefox here. `npm test` sets it up.');
  return launch({ browser: 'firefox', executablePath, headless: true });
}

async function timeLoad(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  const pid = browser.process()?.pid;
  if (pid === undefined) throw new Error('The browser has no process of its own.');
  const before = cpuTime(pid);
  await page.goto(url, { waitUntil: 'load' });
  await sleep(REST);
  const after = cpuTime(pid);
  await page.close();
  return after - before;
}
