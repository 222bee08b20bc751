import type { Browser } from 'puppeteer-core';
import type { Driver } from '../../../scripts/lib/driver/driver.ts';
import { inFirefoxWindow } from './firefox-window.ts';

/**
 * Does what the browser does when a command's keys are pressed: no protocol sends a key to the browser itself.
 *
 * @param driver the running browser, with the command's tab in front
 * @param name as in the manifest
 */
export async function pressCommand(
  { name: browser, ...driver }: Driver,
  name: string,
): Promise<void> {
  if (browser === 'chromium') return dispatchInWorker(driver.browser, name);
  const shortcut = await driver.control.evaluate(async (wanted) => {
    const all = await chrome.commands.getAll();
    return all.find((command) => command.name === wanted)?.shortcut ?? '';
  }, name);
  await doCommandInWindow(driver.browser, shortcut.split('+').at(-1) ?? '');
}

async function dispatchInWorker(browser: Browser, name: string): Promise<void> {
  const target = await browser.waitForTarget((each) => each.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.evaluate((command) => {
    const { onCommand } = chrome.commands;
    (onCommand as typeof onCommand & { dispatch(name: string): void }).dispatch(command);
  }, name);
}

async function doCommandInWindow(browser: Browser, key: string): Promise<void> {
  // Letters stand in the window by themselves, other keys by their codes.
  const which = key.length === 1 ? `[key="${key}"]` : `[keycode="VK_${key.toUpperCase()}"]`;
  const selector = `key[modifiers="alt,shift"]${which}`;
  await inFirefoxWindow(browser, `document.querySelector(${JSON.stringify(selector)}).doCommand()`);
}
