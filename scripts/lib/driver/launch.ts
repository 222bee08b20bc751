import { getuid } from 'node:process';
import { launch as launchPuppeteer, type Browser, type Page } from 'puppeteer-core';
import { findBrowser, type BrowserName } from '../../setup/find-browser.mjs';
import type { Driver } from './driver.ts';
import { newExtensionPage } from './extension-page.ts';
import { waitFor } from './wait.ts';
import { extensionFolder } from '../paths.ts';

/** Firefox gives every install a random address; a fixed one lets the harness find the extension's pages. */
const FIREFOX_ADDRESS = '4f6f7572-4973-4c61-8e64-730000000001';
const FIREFOX_ID = 'four-islands@four-islands.example';

const CHROMIUM_ARGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/** How to start a browser. */
export interface LaunchOptions {
  readonly headless: boolean;
  /** Where the built extension stands, absolute; for when it is not the usual place. */
  readonly folder?: string;
  /** Host and port of an HTTP proxy for every request that the browser makes. */
  readonly proxy?: { readonly host: string; readonly port: number };
}

/**
 * Starts a browser with the built extension in a fresh profile, and waits until the extension is ready.
 *
 * @param name which browser
 * @param options how to start it
 * @throws Error if there is no such browser, or the extension has not been built
 */
export async function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<Driver> {
  const executablePath = findBrowser(name);
  if (!executablePath)
    throw new Error(`No ${name} here. \`npm test\` and \`npm start\` set it up.`);
  const start = name === 'chromium' ? startChromium : startFirefox;
  const { browser, base } = await start(executablePath, options);
  // Shown as text, the scout is a document of the extension that runs nothing.
  const control = await newExtensionPage(browser, `${base}scout.js`);
  await waitFor('the scout to be registered', () =>
    control.evaluate(async () => {
      const scripts = await chrome.scripting.getRegisteredContentScripts();
      return scripts.length;
    }),
  );
  await closeWelcome(control);
  return { name, browser, base, control };
}

/** The page that opens on install would come between the tabs that a test opens. */
async function closeWelcome(control: Page): Promise<void> {
  await waitFor('the welcome page', () =>
    control.evaluate(() => {
      const views = chrome.extension.getViews({ type: 'tab' });
      const welcome = views.find(({ location }) => location.pathname === '/welcome.html');
      welcome?.close();
      return welcome !== undefined;
    }),
  );
}

interface Started {
  readonly browser: Browser;
  readonly base: string;
}

async function startChromium(executablePath: string, options: LaunchOptions): Promise<Started> {
  const { headless, proxy, folder = extensionFolder('chromium') } = options;
  const browser = await launchPuppeteer({
    browser: 'chrome',
    executablePath,
    headless,
    defaultViewport: headless ? { width: 1000, height: 800 } : null,
    pipe: true,
    enableExtensions: [folder],
    args: [
      ...CHROMIUM_ARGS,
      // The sandbox of Chromium does not start for root.
      ...(getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(proxy ? [`--proxy-server=http://${proxy.host}:${proxy.port}`] : []),
    ],
  });
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  return { browser, base: new URL('/', worker.url()).href };
}

async function startFirefox(executablePath: string, options: LaunchOptions): Promise<Started> {
  const { headless, proxy, folder = extensionFolder('firefox') } = options;
  const browser = await launchPuppeteer({
    browser: 'firefox',
    executablePath,
    headless,
    defaultViewport: headless ? { width: 1000, height: 800 } : null,
    // Without it Firefox refuses to show an extension's own documents.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_ADDRESS }),
      ...(proxy && {
        'network.proxy.type': 1,
        'network.proxy.http': proxy.host,
        'network.proxy.http_port': proxy.port,
        'network.proxy.ssl': proxy.host,
        'network.proxy.ssl_port': proxy.port,
      }),
    },
  });
  await browser.installExtension(folder);
  return { browser, base: `moz-extension://${FIREFOX_ADDRESS}/` };
}
