import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.join(import.meta.dirname, '../../fixtures/hostile');

/** Where the hostile pages stand. */
export const HOSTILE = 'http://hostile.test/';

/** The hostile pages by their addresses; each is a file that a person can open, too. */
export function hostilePages(): Record<string, string> {
  return Object.fromEntries(
    globSync('*.html', { cwd: FOLDER }).map((file) => [
      HOSTILE + file,
      readFileSync(path.join(FOLDER, file), 'utf8'),
    ]),
  );
}
