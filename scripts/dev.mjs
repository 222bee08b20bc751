/** `npm run dev`: opens a browser with the extension, and builds and loads it anew whenever a file is saved. */
import { setUpAndRun } from './setup.mjs';
import { readOptions } from './start/options.mjs';

setUpAndRun('scripts/dev/dev.ts', () => [readOptions().browser]);
