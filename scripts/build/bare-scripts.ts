import type { Plugin } from 'vite';

const DEFINE = 'wxt/utils/define-unlisted-script';
const BARE = '\0bare-definition';

/**
 * Starts unlisted scripts without the frame that WXT puts around them: it reports to the console what the browser
 * reports anyway, and pages would pay for its bytes.
 */
export function bareScripts(): Plugin {
  return {
    name: 'four-islands:bare-scripts',
    enforce: 'pre',
    resolveId: (id) => (id === DEFINE ? BARE : undefined),
    load: (id) => (id === BARE ? 'export const defineUnlistedScript = (main) => main;' : undefined),
    transform(code, id) {
      if (!id.includes('virtual:wxt-unlisted-script-entrypoint')) return undefined;
      const [, script] = /import definition from ["'](.*?)["']/.exec(code) ?? [];
      if (!script) throw new Error(`WXT starts unlisted scripts in another way now: ${id}`);
      return `import script from ${JSON.stringify(script)};\nscript();`;
    },
  };
}
