/** `npm run check`: the checks that need no browser, and the unit tests. */
import { CHECKS } from './lib/steps/checks.ts';
import { runSteps } from './lib/steps/step.ts';
import { tests } from './lib/steps/tests.ts';

const passed = await runSteps([...CHECKS, tests('unit tests', 'unit')]);
process.exitCode = passed ? 0 : 1;
