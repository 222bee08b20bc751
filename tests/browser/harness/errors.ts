import type { Page } from 'puppeteer-core';

/**
 * Collects what goes wrong in a page from now on: errors on its console and exceptions nobody caught.
 *
 * @param page any page; in Firefox none of the extension's own, of which it reports nothing
 * @returns the list that grows
 */
export function collectErrors(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  return errors;
}
