import { parseArgs } from 'node:util';
import { SetupError } from '../setup/say.mjs';

/** @typedef {import('../setup/find-browser.mjs').BrowserName} BrowserName */

const USAGE = 'npm start [-- FILE|URL …] [--browser chromium|firefox] [--headless]';

/**
 * What the user asked for on the command line.
 *
 * @returns {{ browser: BrowserName, headless: boolean, pages: string[] }}
 * @throws {SetupError} if it cannot be understood
 */
export function readOptions() {
  const { values, positionals } = parse();
  const browser = values.browser ?? 'chromium';
  if (browser !== 'chromium' && browser !== 'firefox') {
    throw new SetupError(`There is no browser “${browser}” here: chromium or firefox. ${USAGE}`);
  }
  return { browser, headless: values.headless || !hasDisplay(), pages: positionals };
}

function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { browser: { type: 'string' }, headless: { type: 'boolean', default: false } },
    });
  } catch (error) {
    const [problem] = String(error instanceof Error ? error.message : error).split('. ');
    throw new SetupError(`${problem}. Usage: ${USAGE}`);
  }
}

function hasDisplay() {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}
