/** `npm start`: opens a browser with the extension on real pages. */
import { setUpAndRun } from './setup.mjs';
import { readOptions } from './start/options.mjs';

setUpAndRun('scripts/start/start.ts', () => [readOptions().browser]);
