import { accessSync, constants, readFileSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/** Environment variables that name the program to use. */
export const OVERRIDES = /** @type {const} */ ({
  chromium: 'CHROMIUM_BIN',
  firefox: 'FIREFOX_BIN',
});

const COMMANDS = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

const MAC_APPS = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: [
    'Firefox.app/Contents/MacOS/firefox',
    'Firefox Developer Edition.app/Contents/MacOS/firefox',
  ],
};

const WINDOWS_PROGRAMS = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

/**
 * The program of a browser that is installed here.
 *
 * @param {BrowserName} name which browser; any of Chromium's kin stands for it
 * @returns {string | undefined} path of the program, or `undefined` if there is none that scripts can drive
 * @throws {Error} if the override in the environment names no program
 */
export function findBrowser(name) {
  const override = env[OVERRIDES[name]];
  if (override) {
    if (isProgram(override)) return override;
    throw new Error(`${OVERRIDES[name]} is set to ${override}, which is not a program.`);
  }
  return candidates(name).find((path) => isProgram(path) && !isSnap(path));
}

/**
 * Whether a browser is there that cannot be used because it is a snap: a snap sees neither the profile
 * nor the extension that a script lays ready for it.
 *
 * @param {BrowserName} name
 */
export function hasOnlySnap(name) {
  return !findBrowser(name) && candidates(name).some((path) => isProgram(path));
}

/** @param {BrowserName} name */
function candidates(name) {
  if (platform === 'win32') {
    const roots = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']];
    return roots.flatMap((root) =>
      root ? WINDOWS_PROGRAMS[name].map((program) => join(root, program)) : [],
    );
  }
  const folders = (env['PATH'] ?? '').split(delimiter);
  const commands = COMMANDS[name].flatMap((command) =>
    folders.map((folder) => join(folder, command)),
  );
  if (platform !== 'darwin') return commands;
  const apps = MAC_APPS[name].flatMap((app) => [
    join('/Applications', app),
    join(homedir(), 'Applications', app),
  ]);
  return [...apps, ...commands];
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} path */
function isSnap(path) {
  if (path.startsWith('/snap/') || realpathSync(path).endsWith('/snap')) return true;
  const start = readFileSync(path).subarray(0, 4096).toString('latin1');
  return start.startsWith('#!') && start.includes('/snap/');
}
