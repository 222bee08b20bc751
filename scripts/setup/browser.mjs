import { findBrowser, hasOnlySnap, OVERRIDES } from './find-browser.mjs';
import { canInstall, installPackage } from './apt.mjs';
import { say, SetupError } from './say.mjs';

/** @typedef {import('./find-browser.mjs').BrowserName} BrowserName */

const PACKAGES = {
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr', 'firefox'],
};

const ADVICE = {
  chromium: 'Install Chromium, Google Chrome (https://www.google.com/chrome/) or Microsoft Edge',
  firefox: 'Install Firefox (https://www.mozilla.org/firefox/)',
};

/**
 * Finds a browser, or installs it where the system's package manager may be used without asking.
 *
 * @param {BrowserName} name
 * @throws {SetupError} that says what to install, if there is no way
 */
export function ensureBrowser(name) {
  const found = search(name) ?? installed(name);
  say(name, found);
}

/** @param {BrowserName} name */
function search(name) {
  try {
    return findBrowser(name);
  } catch (error) {
    throw new SetupError(error instanceof Error ? error.message : String(error));
  }
}

/** @param {BrowserName} name */
function installed(name) {
  const snap = hasOnlySnap(name);
  if (canInstall()) {
    say(name, 'not installed, asking apt-get for it');
    installPackage(PACKAGES[name]);
    const found = findBrowser(name);
    if (found) return found;
  }
  const why = snap ? 'only as a snap, which cannot be driven by a script' : 'not installed';
  throw new SetupError(
    `${name} is ${why}. ${ADVICE[name]}, or set ${OVERRIDES[name]} to the path of its program.`,
  );
}
