import { spawnSync } from 'node:child_process';
import { env, getuid, platform } from 'node:process';

/** Whether packages of Debian or its kin can be installed here without a password. */
export function canInstall() {
  return platform === 'linux' && succeeds('apt-get', ['--version']) && prefix() !== undefined;
}

/**
 * Installs the first of some packages that the system offers.
 *
 * @param {readonly string[]} packages names of one program in different distributions
 */
export function installPackage(packages) {
  run('apt-get', ['update']);
  const offered = packages.find(isOffered);
  if (offered) run('apt-get', ['install', '--yes', '--no-install-recommends', offered]);
}

/**
 * Ubuntu has packages that only fetch a snap; their versions say so.
 *
 * @param {string} name
 */
function isOffered(name) {
  const { stdout } = spawnSync('apt-cache', ['policy', name], {
    encoding: 'utf8',
    env: { ...env, LC_ALL: 'C' },
  });
  const candidate = /Candidate: (\S+)/.exec(stdout ?? '')?.[1] ?? '(none)';
  return candidate !== '(none)' && !candidate.includes('snap');
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, args) {
  const [program = '', ...rest] = [...(prefix() ?? []), command, ...args];
  spawnSync(program, rest, {
    stdio: ['ignore', 2, 2],
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/** What to put before a command so that it may install; `undefined` if it may not. */
function prefix() {
  if (getuid?.() === 0) return [];
  return succeeds('sudo', ['-n', 'true']) ? ['sudo', '-n'] : undefined;
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function succeeds(command, args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
