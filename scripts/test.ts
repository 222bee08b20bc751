/** All of `npm test`, once packages, Node and browsers are there. */
import { check } from './lib/steps/check.ts';
import { CHECKS } from './lib/steps/checks.ts';
import { runSteps } from './lib/steps/step.ts';
import { tests } from './lib/steps/tests.ts';

const passed = await runSteps([
  ...CHECKS,
  tests('unit tests', 'unit'),
  check('build for Chromium', ['wxt', 'build', '-b', 'chrome'], { vital: true }),
  check('build for Firefox', ['wxt', 'build', '-b', 'firefox'], { vital: true }),
  tests('built files', 'built'),
  check('size', ['node', 'scripts/size.ts'], { show: true }),
  tests('browser tests in Chromium', 'browser', { TEST_BROWSER: 'chromium' }),
  tests('browser tests in Firefox', 'browser', { TEST_BROWSER: 'firefox' }),
]);
process.exitCode = passed ? 0 : 1;
