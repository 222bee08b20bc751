import { mkdirSync, rmSync } from 'node:fs';
import type { FrameSummary } from '../../src/messages/types.ts';
import { openTab, type Driver, type Tab } from '../lib/driver/driver.ts';
import { openPopup } from '../lib/driver/extension-page.ts';
import { revealFirst } from '../lib/driver/reveal.ts';
import { PROJECT } from '../setup/project.mjs';
import { say } from '../setup/say.mjs';
import type { ServedPage } from './serve.ts';
import { settledReport, visit } from './visit.ts';

const FOLDER = `${PROJECT}demo-output`;

/**
 * Prints a line of JSON for each mention of each page, and takes screenshots of page and popup.
 *
 * @param driver the running browser
 * @param pages in order
 * @throws SetupError if a page cannot be had
 */
export async function reportPages(driver: Driver, pages: readonly ServedPage[]): Promise<void> {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER);
  for (const [index, page] of pages.entries()) {
    const tab = await openTab(driver);
    await visit(tab.page, page);
    const { frames } = await settledReport(driver, tab);
    printMentions(page.name, frames);
    await takeScreenshots(driver, tab, frames, `${FOLDER}/${index + 1}`);
    await tab.page.close();
  }
  say('screenshots', `${FOLDER}/`);
}

function printMentions(page: string, frames: readonly FrameSummary[]): void {
  for (const frame of frames) {
    for (const { place, surface, nomenclature, sentence } of frame.mentions) {
      console.log(JSON.stringify({ page, place, surface, nomenclature, sentence }));
    }
  }
  const total = frames.reduce((sum, frame) => sum + frame.total, 0);
  const listed = frames.reduce((sum, frame) => sum + frame.mentions.length, 0);
  const rest = total > listed ? `, the first ${listed} of them listed` : '';
  say(page, `${total} mention${total === 1 ? '' : 's'}${rest}`);
}

async function takeScreenshots(
  driver: Driver,
  tab: Tab,
  frames: readonly FrameSummary[],
  start: string,
): Promise<void> {
  await revealFirst(driver, tab, frames);
  await tab.page.screenshot({ path: `${start}-page.png` });
  const popup = await openPopup(driver, tab);
  await popup.page.setViewport({ width: 380, height: 600 });
  await popup.page.bringToFront();
  await popup.page.screenshot({ path: `${start}-popup.png` });
  await popup.page.close();
}
