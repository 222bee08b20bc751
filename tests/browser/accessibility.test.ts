import axe from 'axe-core';
import { launch, type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  isViewShown,
  startBuiltGallery,
  stateUrl,
  type Gallery,
} from '../../scripts/lib/gallery-server.ts';
import { findBrowser, type BrowserName } from '../../scripts/setup/find-browser.mjs';
import { UI_LANGUAGES, type UiLanguage } from '../../src/dataset/types.ts';
import { STATES, type State } from '../gallery/states.ts';
import { BROWSERS, waitFor } from './harness.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

type Scheme = 'light' | 'dark' | 'contrast';

/** Light, dark and more contrast: each with another language, so that every one of the six is looked at. */
const SCHEMES: readonly Scheme[] = ['light', 'dark', 'contrast'];

/** Both browsers get the same elements: in Firefox, which takes long over each, one state of a view stands for all. */
function statesFor(name: BrowserName): readonly State[] {
  if (name === 'chromium') return STATES;
  return [...Map.groupBy(STATES, ({ view }) => view).values()].flatMap(([first]) => first ?? []);
}

/** Only Chromium can pretend to a scheme. */
function looksIn(name: BrowserName): (readonly [UiLanguage, Scheme])[] {
  const looks = UI_LANGUAGES.map((language, at) => [language, SCHEMES[at] ?? 'light'] as const);
  return looks.slice(0, name === 'chromium' ? undefined : 1);
}

describe.each(BROWSERS)('in %s, axe-core finds no fault in', (name) => {
  let gallery: Gallery;
  let browser: Browser;
  let page: Page;
  let devTools: CDPSession | undefined;

  beforeAll(async () => {
    gallery = await startBuiltGallery();
    const executablePath = findBrowser(name);
    if (!executablePath) throw new Error(`No ${name} here. \`npm test\` sets it up.`);
    const kind = name === 'chromium' ? 'chrome' : name;
    browser = await launch({ browser: kind, executablePath, args: ['--no-sandbox'] });
    page = await browser.newPage();
    // Puppeteer itself knows of no `prefers-contrast`.
    if (name === 'chromium') devTools = await page.createCDPSession();
  });
  afterAll(async () => {
    await browser?.close();
    await gallery?.close();
  });

  describe.each(
    statesFor(name).map((state) => ({ title: `${state.view}: ${state.title}`, state })),
  )('$title', ({ state }) => {
    test.each(looksIn(name))('in %s, %s', async (language, scheme) => {
      await page.setViewport({ width: state.width, height: state.height });
      await devTools?.send('Emulation.setEmulatedMedia', {
        features: [
          { name: 'prefers-color-scheme', value: scheme === 'dark' ? 'dark' : 'light' },
          { name: 'prefers-contrast', value: scheme === 'contrast' ? 'more' : 'no-preference' },
          { name: 'prefers-reduced-motion', value: 'reduce' },
        ],
      });
      await page.goto(stateUrl(gallery, state, language));
      await waitFor('the view', () => page.evaluate(isViewShown));
      expect(await faults(page, state.view === 'card')).toEqual([]);
    });
  });
});

/** What axe-core finds: rule, element and how to mend it. A card is no page, and needs no landmarks. */
async function faults(page: Page, isPart: boolean): Promise<string[]> {
  await page.evaluate(axe.source);
  const tags = isPart ? WCAG : [...WCAG, 'best-practice'];
  const { violations } = await page.evaluate(
    (values) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run({
        runOnly: { type: 'tag', values },
        resultTypes: ['violations'],
      }),
    tags,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}
