/**
 * Sees to all that the other scripts need: packages, a Node that runs TypeScript, browsers. Plain JavaScript
 * for Node 20, since it runs before any package is there.
 */
import { spawn } from 'node:child_process';
import { ensureBrowser } from './setup/browser.mjs';
import { ensureNode } from './setup/node.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { PROJECT } from './setup/project.mjs';
import { SetupError } from './setup/say.mjs';

/** @typedef {import('./setup/find-browser.mjs').BrowserName} BrowserName */

/**
 * Sets up what is missing, then runs a TypeScript script and ends with its exit code.
 *
 * @param {string} script path from the project's folder
 * @param {() => readonly BrowserName[]} browsers which ones the script needs
 */
export function setUpAndRun(script, browsers) {
  try {
    const needed = browsers();
    ensurePackages();
    const node = ensureNode();
    needed.forEach(ensureBrowser);
    run(node, script);
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/**
 * @param {string} node
 * @param {string} script
 */
function run(node, script) {
  const child = spawn(node, [PROJECT + script, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  // Ctrl-C reaches the whole group; the child closes the browser first, and this process waits for it.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.on(signal, () => signal === 'SIGTERM' && child.kill(signal));
  }
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}
