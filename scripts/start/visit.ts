import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Driver, Tab } from '../lib/driver/driver.ts';
import { reportOf } from '../lib/driver/report.ts';
import type { TabReport } from '../../src/messages/types.ts';
import { SetupError } from '../setup/say.mjs';
import type { ServedPage } from './serve.ts';

/**
 * Goes to a page.
 *
 * @param page the tab to show it in
 * @param served where it is
 * @throws SetupError in one line, if it cannot be had
 */
export async function visit(page: Page, { name, url }: ServedPage): Promise<void> {
  const response = await page.goto(url, { waitUntil: 'domcontentloaded' }).catch((error: Error) => {
    throw new SetupError(`Cannot read ${name}: ${cause(error.message)}.`);
  });
  if (response && response.status() >= 400) {
    throw new SetupError(`Cannot read ${name}: the server answers ${response.status()}.`);
  }
}

/** The browsers wrap the reason in the names of their own functions, before it and behind. */
function cause(message: string): string {
  return message.replace(/^.*\bError: /, '').split(/ at | #|@|\n/)[0] ?? message;
}

/** How often the same must be reported before a page counts as read, and how long between, in milliseconds. */
const SAME = 8;
const PAUSE = 250;

/**
 * What the extension has found in a page when it finds no more. A page never says that it has loaded its last
 * text, so this is a matter of patience.
 *
 * @param driver the running browser
 * @param tab the page, in front
 */
export async function settledReport(driver: Driver, tab: Tab): Promise<TabReport> {
  let report = await reportOf(driver, tab);
  for (let same = 0; same < SAME;) {
    await sleep(PAUSE);
    const next = await reportOf(driver, tab);
    same = total(next) === total(report) ? same + 1 : 0;
    report = next;
  }
  return report;
}

function total(report: TabReport): number {
  return report.frames.reduce((sum, frame) => sum + frame.total, 0);
}
