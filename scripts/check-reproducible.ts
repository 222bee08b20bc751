/**
 * `npm run check:reproducible`: packages this folder, a copy of it elsewhere in another time zone and language, and the
 * unpacked sources zip as Mozilla's reviewers do, and fails unless the files are the same byte for byte.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const workspace = mkdtempSync(path.join(tmpdir(), 'four-islands-'));
try {
  const shipped = packages('.', {});
  const copy = path.join(workspace, 'copy');
  for (const file of trackedFiles()) cpSync(file, path.join(copy, file));
  const copied = packages(copy, { TZ: 'Asia/Sakhalin', LANG: 'ru_RU.UTF-8' }, true);

  const sources = path.join(workspace, 'a', 'longer', 'path', 'to', 'the sources');
  mkdirSync(sources, { recursive: true });
  const [zip] = globSync('.output/*-sources.zip');
  if (!zip) throw new Error('npm run package made no sources zip.');
  run('unzip', ['-q', path.resolve(zip), '-d', sources], '.', {});
  const rebuilt = packages(sources, { TZ: 'America/New_York', LANG: 'C' }, true);

  for (const [name, { bytes, hash }] of shipped) {
    const same = [copied, rebuilt].map((other) => other.get(name)?.hash === hash);
    console.log(`${name}  ${bytes} bytes  sha256 ${hash}`);
    console.log(`  a copy elsewhere: ${say(same[0])}; from the sources zip: ${say(same[1])}`);
    if (same.includes(false)) process.exitCode = 1;
  }
} finally {
  rmSync(workspace, { recursive: true });
}

function say(same: boolean | undefined): string {
  return same ? 'the same bytes' : 'OTHER BYTES';
}

function trackedFiles(): string[] {
  const options = { encoding: 'utf8', maxBuffer: 2 ** 26 } as const;
  return execFileSync('git', ['ls-files', '-z'], options).split('\0').filter(Boolean);
}

/** Packages a folder and gives the size and hash of each zip by its name. */
function packages(
  folder: string,
  environment: NodeJS.ProcessEnv,
  install = false,
): Map<string, { bytes: number; hash: string }> {
  rmSync(path.join(folder, '.output'), { recursive: true, force: true });
  if (install) run('npm', ['ci', '--prefer-offline'], folder, environment);
  run('npm', ['run', 'package'], folder, environment);
  const zips = globSync('.output/*.zip', { cwd: folder }).toSorted();
  return new Map(
    zips.map((zip) => {
      const content = readFileSync(path.join(folder, zip));
      const hash = createHash('sha256').update(content).digest('hex');
      return [path.basename(zip), { bytes: content.length, hash }];
    }),
  );
}

function run(command: string, args: string[], cwd: string, environment: NodeJS.ProcessEnv): void {
  const env = { ...process.env, ...environment };
  const { status, error, stdout, stderr } = spawnSync(command, args, {
    cwd,
    env,
    encoding: 'utf8',
  });
  if (status !== 0) {
    const said = error?.message ?? stdout + stderr;
    throw new Error(`${command} ${args.join(' ')} failed in ${cwd}:\n${said}`);
  }
}
