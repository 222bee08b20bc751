/** `npm test`: every check, every test, in both browsers. */
import { setUpAndRun } from './setup.mjs';

setUpAndRun('scripts/test.ts', () => ['chromium', 'firefox']);
