import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { datasetPlugin } from './scripts/build/dataset-plugin.ts';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest(), preact({ devToolsEnabled: false }), datasetPlugin()],
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/fast-check.ts'],
          // A slow machine is no fault; some tests try thousands of inputs.
          testTimeout: 120_000,
        },
      },
      { test: { name: 'built', include: ['tests/built/**/*.test.ts'], testTimeout: 60_000 } },
      {
        plugins: [datasetPlugin()],
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          // Each mostly waits for its browser; more would take the time that the others' states are waited for.
          maxWorkers: 2,
          // A browser may fail where we do not. `npm test` names at its end what passed at the second try only.
          retry: 1,
          // Beyond the patience of a single wait, so that its message is what a failing test shows.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
