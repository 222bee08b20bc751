/** Holds that rooms import one way: entrypoints → views → page → mentions, dataset, settings, messages. */
import { wrongImports } from '../lib/directions.ts';
import { readImports } from '../lib/imports.ts';

const faults = wrongImports(readImports());
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
