import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'vitest';
import { BROWSERS, openTab, reportOf, useBrowser, waitFor } from './harness.ts';

const FOLDER = path.join(import.meta.dirname, '../fixtures');
const HOST = 'http://fixtures.test/';

const fixtures = globSync('*.html', { cwd: FOLDER }).toSorted();

/** The fixture tells itself what is to be found in it: surfaces, in any order, with those of its frames. */
function expected(html: string): string {
  const content = /<meta name="mentions" content="([^"]*)">/.exec(html)?.[1];
  if (content === undefined) throw new Error('The fixture does not tell its mentions.');
  return content.split('|').filter(Boolean).toSorted().join('|');
}

describe.each(BROWSERS)('fixtures in %s', (name) => {
  const session = useBrowser(name);

  test.each(fixtures)('%s has its mentions found', async (fixture) => {
    session().sites.serve({
      ...Object.fromEntries(
        fixtures.map((file) => [HOST + file, readFileSync(path.join(FOLDER, file), 'utf8')]),
      ),
      [`${HOST}fixtures.css`]: {
        body: readFileSync(path.join(FOLDER, 'fixtures.css'), 'utf8'),
        type: 'text/css',
      },
    });
    const tab = await openTab(session(), HOST + fixture);
    const wanted = expected(readFileSync(path.join(FOLDER, fixture), 'utf8'));
    let found = '';
    await waitFor(`the mentions ${wanted}`, async () => {
      const { frames } = await reportOf(session(), tab);
      const surfaces = frames.flatMap(({ mentions }) => mentions.map(({ surface }) => surface));
      found = surfaces.toSorted().join('|');
      return found === wanted;
    }).catch((error: unknown) => {
      throw new Error(`Found are ${found}, not ${wanted}.`, { cause: error });
    });
    await tab.page.close();
  });
});
