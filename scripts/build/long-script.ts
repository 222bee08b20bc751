import type { Plugin } from 'vite';

/**
 * Has one script made smaller by what makes a short one longer, such as its functions in front of its other code.
 *
 * @param entry the script's file in `entrypoints`, as the end of its path
 */
export function longScript(entry: string): Plugin {
  return {
    name: 'four-islands:long-script',
    config({ build }) {
      const entries = JSON.stringify([build?.lib, build?.rollupOptions?.input]);
      if (!entries.includes(`${entry}"`)) return undefined;
      return {
        build: { terserOptions: { compress: { hoist_funs: true, loops: false, passes: 8 } } },
      };
    },
  };
}
