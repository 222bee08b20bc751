import type { Plugin } from 'vite';

const ASSIGNMENT = /[\w$]+\.innerHTML=[\w$]+\.__html/g;
const COMPARISON = /[\w$]+\.innerHTML\b/g;

/**
 * Takes out of Preact what turns a text into markup (`dangerouslySetInnerHTML`), so that no code of the extension
 * can, whatever a text holds. Such a property is then without effect.
 *
 * @throws Error, which stops the build, if Preact has it no longer where it was looked for
 */
export function noMarkup(): Plugin {
  return {
    name: 'four-islands:no-markup',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.m?js$/.test(id.split('?')[0] ?? '')) return undefined;
      if (code.search(ASSIGNMENT) < 0)
        throw new Error(`${id} sets no markup where it did: see no-markup.ts.`);
      return { code: code.replace(ASSIGNMENT, '0').replace(COMPARISON, '0'), map: null };
    },
  };
}
