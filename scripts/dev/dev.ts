/** All of `npm run dev`, once packages, Node and the browser are there. */
import { launchBrowser } from '../lib/driver/launch.ts';
import { runCommand } from '../lib/steps/command.ts';
import { PROJECT } from '../setup/project.mjs';
import { say } from '../setup/say.mjs';
import { readOptions } from '../start/options.mjs';
import { readPages } from '../start/pages.ts';
import { servePages } from '../start/serve.ts';
import { reloadExtension } from './reload.ts';
import { serveFixtures } from './fixtures.ts';
import { watchSources } from './watch.ts';

const { browser: name, headless, pages: names } = readOptions();
const target = name === 'chromium' ? 'chrome' : 'firefox';
const folder = `${PROJECT}.output/${target}-mv3-dev`;

if (!(await build())) process.exit(1);
const { url, stop } = names.length > 0 ? await serveNamed() : await serveFixtures();
const driver = await launchBrowser(name, { headless, folder });
const [page = await driver.browser.newPage()] = await driver.browser.pages();
await page.goto(url, { waitUntil: 'domcontentloaded' });
await page.bringToFront();
say('dev', `${url} is open; save a file to see it anew, close the browser or press Ctrl-C to end`);

const unwatch = watchSources(async () => {
  if (await build()) await reloadExtension(driver, folder);
});
await new Promise<void>((ended) => {
  driver.browser.once('disconnected', () => ended());
  process.once('SIGINT', () => ended());
  process.once('SIGTERM', () => ended());
});
unwatch();
stop();
await driver.browser.close();

async function build(): Promise<boolean> {
  const start = performance.now();
  const { code, output } = await runCommand(['wxt', 'build', '-b', target, '-m', 'development']);
  if (code === 0) say('build', `${Math.round(performance.now() - start)} ms`);
  else console.error(output);
  return code === 0;
}

async function serveNamed(): Promise<{ url: string; stop: () => void }> {
  const served = await servePages(readPages(names));
  return { url: served.pages[0]?.url ?? 'about:blank', stop: served.stop };
}
