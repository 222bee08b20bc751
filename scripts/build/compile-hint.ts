import type { Plugin } from 'vite';

/**
 * Has Chromium compile all of a script's functions at once, for a script that calls them all: one at a time, as each is
 * first called, takes longer.
 *
 * @param file of the script, as it is bundled
 * @see https://v8.dev/blog/explicit-compile-hints
 */
export function compileHint(file: string): Plugin {
  return {
    name: 'four-islands:compile-hint',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const chunk = bundle[file];
      if (chunk?.type === 'chunk') chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`;
    },
  };
}
