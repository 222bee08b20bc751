import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { extensionFolder } from '../../scripts/lib/paths.ts';
import { PROJECT } from '../../scripts/setup/project.mjs';

interface Report {
  readonly summary: Readonly<Record<'errors' | 'notices' | 'warnings', number>>;
  readonly errors: readonly unknown[];
  readonly notices: readonly unknown[];
  readonly warnings: readonly unknown[];
}

// What `web-ext lint` runs, and addons.mozilla.org on every upload.
test('Mozilla’s linter has nothing to say about the extension for Firefox', async () => {
  const linter = `${PROJECT}node_modules/addons-linter/bin/addons-linter`;
  const args = [linter, '--output', 'json', extensionFolder('firefox')];
  const { stdout } = await promisify(execFile)(process.execPath, args).catch(
    (error: { stdout: string }) => error,
  );
  const { errors, notices, warnings, summary } = JSON.parse(stdout) as Report;
  expect([...errors, ...warnings, ...notices]).toEqual([]);
  expect(summary).toEqual({ errors: 0, notices: 0, warnings: 0 });
});
