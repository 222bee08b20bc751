import { spawnSync } from 'node:child_process';
import { execPath, platform } from 'node:process';
import { npm } from './packages.mjs';
import { PROJECT } from './project.mjs';
import { say, SetupError } from './say.mjs';

const OWN = `${PROJECT}node_modules/node/bin/node${platform === 'win32' ? '.exe' : ''}`;

/**
 * A Node that runs the project's scripts, which are TypeScript: the one among the packages, or the one that
 * is running if it is new enough.
 *
 * @returns {string} path of the program
 * @throws {SetupError} if there is none
 */
export function ensureNode() {
  const found = [OWN, execPath].find(runsTypeScript) ?? reinstalled();
  say('node', `${version(found)} (${found})`);
  return found;
}

/** npm leaves the program out if it was told to run no install scripts. */
function reinstalled() {
  say('node', 'not among the packages, running npm rebuild node');
  npm(['rebuild', 'node', '--ignore-scripts=false']);
  if (runsTypeScript(OWN)) return OWN;
  throw new SetupError('The scripts need Node 22.18 or later: install it from https://nodejs.org.');
}

/** @param {string} node */
function runsTypeScript(node) {
  const [major = 0, minor = 0] = version(node)?.split('.').map(Number) ?? [];
  // Types are stripped without a flag from 22.18 and 23.6 on.
  return major > 23 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18);
}

/** @param {string} node */
function version(node) {
  const { stdout } = spawnSync(node, ['--print', 'process.versions.node'], { encoding: 'utf8' });
  return stdout?.trim() || undefined;
}
