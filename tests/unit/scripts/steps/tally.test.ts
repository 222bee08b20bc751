import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { tallyOf } from '../../../../scripts/lib/steps/tally.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'tally-'));
afterAll(() => rmSync(folder, { recursive: true }));

function report(content: string): string {
  const file = path.join(folder, 'report.json');
  writeFileSync(file, content);
  return file;
}

describe('tallyOf', () => {
  it.each([
    ['all passed', '{"numPassedTests":7,"numFailedTests":0}', 0, 7, 0],
    ['some failed', '{"numPassedTests":5,"numFailedTests":2}', 1, 5, 2],
    ['a file could not be loaded', '{"numPassedTests":5,"numFailedTests":0}', 1, 5, 1],
    ['the run broke off', '{"numPassed', 1, 0, 1],
  ])('%s', (_name, content, code, passed, failed) => {
    expect(tallyOf(report(content), code)).toEqual({ passed, failed });
  });

  it('counts a run without a report as failed', () => {
    expect(tallyOf(path.join(folder, 'none.json'), 1)).toEqual({ passed: 0, failed: 1 });
  });
});
