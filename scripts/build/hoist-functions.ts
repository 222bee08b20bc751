import type { Plugin } from 'vite';

/**
 * Has the functions of one script written before its other code. It makes a long script smaller, and a short one longer.
 *
 * @param entry the script's file in `entrypoints`, as the end of its path
 */
export function hoistFunctions(entry: string): Plugin {
  return {
    name: 'four-islands:hoist-functions',
    config({ build }) {
      const entries = JSON.stringify([build?.lib, build?.rollupOptions?.input]);
      if (!entries.includes(`${entry}"`)) return undefined;
      return { build: { terserOptions: { compress: { hoist_funs: true } } } };
    },
  };
}
