import type { Browser } from 'puppeteer-core';

/** What of a WebDriver BiDi connection is used here: Puppeteer has no way of its own into Firefox's window. */
interface Bidi {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/**
 * Runs a script in the window around Firefox's pages, with the browser's own rights.
 *
 * @param browser a running Firefox with one window
 * @param expression what to run
 */
export async function inFirefoxWindow(browser: Browser, expression: string): Promise<void> {
  const { connection } = browser as Browser & { connection: Bidi };
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = result as { contexts: { context: string; url: string }[] };
  const window = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  await connection.send('script.evaluate', {
    expression,
    target: { context: window?.context },
    awaitPromise: false,
  });
}
