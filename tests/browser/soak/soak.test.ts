import { beforeAll, describe, expect, test } from 'vitest';
import { record } from '../../reliability/record.ts';
import { BROWSERS, useBrowser } from '../harness.ts';
import { prepareSoak, soak } from './run.ts';

/** The seeds of every test run; Firefox takes longer over one. `npm run soak` goes on with others. */
const SEEDS = { chromium: [1, 2], firefox: [4] };
const LENGTH = { batches: 2, edits: 40 };

describe.each(BROWSERS)('pages that change at random in %s', (name) => {
  const session = useBrowser(name);

  beforeAll(() => prepareSoak(session()));

  test.each(SEEDS[name])(
    'seed %i: marks are those of a fresh start, nodes are the page’s own',
    async (seed) => {
      const { edits, marks } = await soak(session(), seed, LENGTH);
      record({ kind: 'soak', browser: name, seed, batches: LENGTH.batches, edits, marks });
      expect(edits).toBeGreaterThan(0);
    },
  );
});
