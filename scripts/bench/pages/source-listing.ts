import { escape } from './html.ts';

const TOKEN =
  /(?<c>\/\*[\s\S]*?\*\/|\/\/.*)|(?<s>'[^'\n]*'|"[^"\n]*"|`[^`]*`)|(?<k>\b(?:function|interface|export|import|type|const|readonly|string|number|boolean|void|declare|namespace|class|extends|static)\b)|(?<n>\b\d+\b)/g;

/**
 * Source code as sites show it: a table row for each line, a `span` for each token.
 *
 * @param code TypeScript
 * @returns HTML
 */
export function sourceListing(code: string): string {
  const rows = coloured(code)
    .split('\n')
    .map((line, index) => `<tr><td>${index + 1}</td><td><code>${line}</code></td></tr>`);
  return `<table>\n${rows.join('\n')}\n</table>`;
}

function coloured(code: string): string {
  let html = '';
  let at = 0;
  for (const match of code.matchAll(TOKEN)) {
    const kind = Object.entries(match.groups ?? {}).find(([, text]) => text)?.[0] ?? '';
    html += escape(code.slice(at, match.index));
    html += match[0]
      .split('\n')
      .map((line) => token(kind, line))
      .join('\n');
    at = match.index + match[0].length;
  }
  return html + escape(code.slice(at));
}

function token(kind: string, text: string): string {
  return `<span class="${kind}">${escape(text)}</span>`;
}
