/** All of `npm start`, once packages, Node and the browser are there. */
import { launchBrowser } from '../lib/driver/launch.ts';
import { runCommand } from '../lib/steps/command.ts';
import { say, SetupError } from '../setup/say.mjs';
import { readOptions } from './options.mjs';
import { readPages } from './pages.ts';
import { reportPages } from './report-pages.ts';
import { servePages } from './serve.ts';
import { showPages } from './show-pages.ts';

async function start(): Promise<void> {
  const { browser, headless, pages: names } = readOptions();
  const pages = readPages(names);
  await build(browser === 'chromium' ? 'chrome' : 'firefox');
  const served = await servePages(pages);
  say('browser', `starting ${browser}${headless ? ' without a window' : ''}`);
  const driver = await launchBrowser(browser, { headless });
  try {
    await (headless ? reportPages : showPages)(driver, served.pages);
  } finally {
    await driver.browser.close();
    served.stop();
  }
}

async function build(target: string): Promise<void> {
  say('build', `wxt build -b ${target}`);
  const { code, output } = await runCommand(['wxt', 'build', '-b', target]);
  if (code !== 0) throw new SetupError(`${output}\nThe extension could not be built.`);
}

try {
  await start();
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
