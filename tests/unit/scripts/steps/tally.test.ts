import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { PROJECT } from '../../../../scripts/setup/project.mjs';
import { tallyOf } from '../../../../scripts/lib/steps/tally.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'tally-'));
afterAll(() => rmSync(folder, { recursive: true }));

function report(content: string): string {
  const file = path.join(folder, 'report.json');
  writeFileSync(file, content);
  return file;
}

function fileOf(name: string, status: string) {
  return { name: `${PROJECT}tests/${name}`, status, message: '', assertionResults: [] };
}

function testOf(status: string, ...failureMessages: string[]) {
  return { status, fullName: 'marks stay', failureMessages };
}

describe('tallyOf', () => {
  it.each([
    ['all passed', '{"numPassedTests":7,"numFailedTests":0}', 0, 7, 0],
    ['a file could not be loaded', '{"numPassedTests":5,"numFailedTests":0}', 1, 5, 1],
    ['the run broke off', '{"numPassed', 1, 0, 1],
  ])('%s', (_name, content, code, passed, failed) => {
    expect(tallyOf(report(content), code)).toMatchObject({ passed, failed });
  });

  it('tells what went wrong in a line', () => {
    const testResults = [
      { ...fileOf('a', 'failed'), assertionResults: [testOf('failed', '2\n at x')] },
      { ...fileOf('b', 'failed'), message: 'No such import\n at y' },
      { ...fileOf('c', 'passed'), assertionResults: [testOf('passed', '3'), testOf('passed')] },
    ];
    const content = JSON.stringify({ numPassedTests: 2, numFailedTests: 1, testResults });
    expect(tallyOf(report(content), 1).remarks).toEqual([
      `${path.join('tests', 'a')} › marks stay failed: 2`,
      `${path.join('tests', 'b')} failed: No such import`,
      `${path.join('tests', 'c')} › marks stay passed at the second try only: 3`,
    ]);
  });

  it('counts a run without a report as failed', () => {
    expect(tallyOf(path.join(folder, 'none.json'), 1)).toMatchObject({ passed: 0, failed: 1 });
  });
});
