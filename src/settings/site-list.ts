import { FILE_SITE, siteOf } from './site.ts';

/** A line of a pasted or imported list that names no site. */
export class SiteListError extends Error {
  override readonly name = 'SiteListError';
  /** Number of the line, from 1. */
  readonly line: number;
  readonly text: string;

  /**
   * @param line number of the line, from 1
   * @param text what stands there
   */
  constructor(line: number, text: string) {
    super(`Line ${line} names no site: ${text}`);
    this.line = line;
    this.text = text;
  }
}

/**
 * What a person typed for a site, as it is stored: a host name, or an address of a page on it.
 *
 * @param typed `example.com`, `*.example.com`, `https://www.example.com/news`, `file`
 * @returns the site, or `undefined` if it names none
 */
export function normalizeSite(typed: string): string | undefined {
  const text = typed.trim().replace(/^\*\./, '').toLowerCase();
  if (text === FILE_SITE) return FILE_SITE;
  const url = /^[a-z][a-z\d+.-]*:\/\//.test(text) ? text : `https://${text}`;
  if (/\s/.test(text)) return undefined;
  const site = siteOf(url);
  return site && /^[\w.-]+$|^\[[\da-f:.]+\]$/.test(site) && !/^\.|\.\.|\*/.test(site)
    ? site
    : undefined;
}

/**
 * Reads a list of sites, one a line; empty lines and lines behind `#` are passed over.
 *
 * @param text the list, as pasted or out of a file
 * @returns the sites, sorted, each once
 * @throws SiteListError naming the first line that fits nothing; then nothing is taken
 */
export function parseSiteList(text: string): string[] {
  const sites = text.split(/\r\n|\r|\n/).flatMap((line, index) => {
    const entry = line.trim();
    if (entry === '' || entry.startsWith('#')) return [];
    const site = normalizeSite(entry);
    if (!site) throw new SiteListError(index + 1, entry);
    return [site];
  });
  return [...new Set(sites)].toSorted();
}

/**
 * Writes a list of sites as `parseSiteList` reads it.
 *
 * @param sites sites as stored
 */
export function formatSiteList(sites: readonly string[]): string {
  return sites.map((site) => `${site}\n`).join('');
}
