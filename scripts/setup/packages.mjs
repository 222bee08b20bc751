import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { env, execPath } from 'node:process';
import { PROJECT } from './project.mjs';
import { say, SetupError } from './say.mjs';

/**
 * Installs the packages if they are missing or older than the lock file.
 *
 * @throws {SetupError} if npm fails
 */
export function ensurePackages() {
  // npm writes this file last of all, so a broken install does not pass for a finished one.
  const installed = modified('node_modules/.package-lock.json');
  if (installed >= modified('package-lock.json')) {
    say('packages', 'installed');
    return;
  }
  say('packages', `${installed ? 'older than package-lock.json' : 'missing'}, running npm ci`);
  npm(['ci']);
}

/**
 * Runs npm in the project's folder.
 *
 * @param {string[]} args
 * @throws {SetupError} if it fails
 */
export function npm(args) {
  const script = env['npm_execpath'];
  const isNpm = script?.endsWith('npm-cli.js');
  const [command, first] = isNpm ? [execPath, [script ?? '']] : ['npm', []];
  const { status } = spawnSync(command, [...first, ...args], {
    cwd: PROJECT,
    // What npm says is no result of the script that waits for it.
    stdio: ['ignore', 2, 2],
    shell: !isNpm && process.platform === 'win32',
  });
  if (status !== 0) throw new SetupError(`npm ${args.join(' ')} failed; its own words are above.`);
}

/** @param {string} file */
function modified(file) {
  return statSync(PROJECT + file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
