import { check } from './check.ts';
import type { Step } from './step.ts';

/** All that can be told from the files alone, without a build and without a browser. */
export const CHECKS: readonly Step[] = [
  check('prepare types of the build', ['wxt', 'prepare']),
  check('format', ['oxfmt', '--check', '.']),
  check('lint', ['oxlint', '--deny-warnings']),
  check('types', ['tsc']),
  check('rooms without DOM and browser', ['tsc', '--project', 'tsconfig.pure.json']),
  check('import directions', ['node', 'scripts/checks/imports.ts']),
  check('drawing of the rooms', ['node', 'scripts/docs.ts', '--check']),
  check('sizes of files', ['node', 'scripts/checks/house.ts']),
  check('unused files, exports, packages', ['knip']),
  check('dataset', ['node', 'scripts/check-data.ts']),
  check('workflows', ['node', 'scripts/checks/workflows.ts']),
  check('links and commands in documents', ['node', 'scripts/checks/links.ts']),
  check('texts for the stores', ['node', 'scripts/checks/store.ts']),
];
