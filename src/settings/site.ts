import type { Settings } from './types.ts';

/** The site under which every page opened from a disk is switched. */
export const FILE_SITE = 'file';

/**
 * The site that a page belongs to, as a user switches it: the host name without `www.` and without
 * the port; `file` for a file.
 *
 * @param url absolute URL of a tab's top-level page
 * @returns the site, or `undefined` for a page on which no extension may run
 */
export function siteOf(url: string | undefined): string | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  if (protocol === 'file:') return FILE_SITE;
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  return hostname.replace(/^www\.(?=.+\.)/, '') || undefined;
}

/**
 * Whether a site is listed, by itself or by a parent domain of it.
 *
 * @param site what `siteOf` gave
 * @param list sites as stored
 */
export function isListed(site: string, list: readonly string[]): boolean {
  return list.some((entry) => site === entry || site.endsWith(`.${entry}`));
}

/**
 * Whether the extension works on a site under these settings.
 *
 * @param settings the stored settings
 * @param site what `siteOf` gave for the top-level page
 */
export function isSiteOn(settings: Settings, site: string): boolean {
  if (settings.paused || isListed(site, settings.off)) return false;
  return settings.scope === 'everywhere' || isListed(site, settings.on);
}

/**
 * The match patterns of a site: itself and its subdomains.
 *
 * @param site a site as stored
 * @returns patterns for `scripting.registerContentScripts`
 * @see https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns
 */
export function patternsOf(site: string): string[] {
  if (site === FILE_SITE) return ['file:///*'];
  // An address has no subdomains, and browsers refuse `*.` before one.
  const isAddress = site.startsWith('[') || /^[\d.]+$/.test(site);
  return [isAddress ? `*://${site}/*` : `*://*.${site}/*`];
}

/**
 * A copy of the settings with one site switched.
 *
 * Off and on undo each other: switching on takes away the site and every entry that covers it, so that the
 * answer of `isSiteOn` afterwards is `on`.
 *
 * @param settings the settings to start from
 * @param site what `siteOf` gave
 * @param on whether the extension is to work there
 */
export function withSite(settings: Settings, site: string, on: boolean): Settings {
  const covers = (entry: string): boolean => isListed(site, [entry]);
  if (!on) {
    return settings.scope === 'listed' && isListed(site, settings.on)
      ? { ...settings, on: settings.on.filter((entry) => !covers(entry)) }
      : { ...settings, off: sortedSet([...settings.off, site]) };
  }
  const off = settings.off.filter((entry) => !covers(entry));
  if (settings.scope === 'everywhere' || isListed(site, settings.on)) return { ...settings, off };
  return { ...settings, off, on: sortedSet([...settings.on, site]) };
}

function sortedSet(sites: readonly string[]): string[] {
  return [...new Set(sites)].toSorted();
}
