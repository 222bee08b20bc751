import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { PROJECT } from '../../setup/project.mjs';

/** The tools among the packages come first, and among them the Node that starts them. */
const PATH = [`${PROJECT}node_modules/.bin`, process.env['PATH']].join(delimiter);

/** How a command ended. */
export interface Ending {
  /** Exit code; 1 if a signal ended it. */
  readonly code: number;
  /** What it wrote to both outputs, in order; empty if it wrote to the terminal itself. */
  readonly output: string;
}

/**
 * Runs a command in the project's folder, with nothing to read.
 *
 * @param command a program among the packages, or `node`, and its arguments
 * @param options `show`: let it write to the terminal; `env`: variables to add
 * @throws Error if there is no such program
 */
export function runCommand(
  command: readonly [string, ...string[]],
  { show = false, env = {} }: { show?: boolean; env?: Readonly<Record<string, string>> } = {},
): Promise<Ending> {
  const [program, ...args] = command;
  const child = spawn(program, args, {
    cwd: PROJECT,
    env: { ...process.env, PATH, ...env },
    stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
    // On Windows the programs among the packages are scripts of the shell.
    shell: process.platform === 'win32',
  });
  let output = '';
  const collect = (chunk: Buffer): void => {
    output += chunk.toString();
  };
  child.stdout?.on('data', collect);
  child.stderr?.on('data', collect);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
