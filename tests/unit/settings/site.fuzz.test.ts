import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/settings/defaults.ts';
import { normalizeSite } from '../../../src/settings/site-list.ts';
import { isListed, isSiteOn, patternsOf, siteOf, withSite } from '../../../src/settings/site.ts';
import { fuzz } from '../../reliability/fuzz.ts';

const host = fc.oneof(
  fc.constantFrom('example.com', 'www.example.com', 'news.example.com', 'anexample.com', 'com'),
  fc.constantFrom('localhost', 'www', 'www.www.com', '127.0.0.1', '[::1]', 'xn--bcher-kva.example'),
  fc.constantFrom('bücher.example', '例え.テスト', 'a_b.example', 'example.com.'),
  fc.domain(),
  fc.ipV4(),
  fc.ipV6().map((address) => `[${address}]`),
);

const url = fc
  .tuple(fc.constantFrom('http', 'https'), host, fc.constantFrom('', ':8080'), fc.webPath())
  .map(([scheme, name, port, path]) => `${scheme}://${name}${port}${path}`);

const anyUrl = fc.oneof(url, fc.webUrl(), fc.string(), fc.constantFrom('file:///a', 'about:blank'));

describe('whatever the address', () => {
  test('its site is one that could have been typed, and stands for itself', () => {
    fuzz(
      'site rules: sites',
      fc.property(anyUrl, (address) => {
        const site = siteOf(address);
        if (site !== undefined) expect(normalizeSite(site)).toBe(site);
      }),
    );
  });

  test('switching its site off and on again has just that effect', () => {
    fuzz(
      'site rules: switches',
      fc.property(url, fc.array(url, { maxLength: 5 }), (address, others) => {
        const site = siteOf(address) ?? '';
        const before = others.reduce(
          (settings, other) => withSite(settings, siteOf(other) ?? '', false),
          DEFAULT_SETTINGS,
        );
        const off = withSite(before, site, false);
        expect(isSiteOn(off, site)).toBe(false);
        expect(isSiteOn(withSite(off, site, true), site)).toBe(true);
      }),
    );
  });

  test('the browser, by its patterns, keeps the scout from just the pages whose site is off', () => {
    fuzz(
      'site rules: patterns',
      fc.property(url, url, (off, visited) => {
        const [entry, site] = [siteOf(off) ?? '', siteOf(visited) ?? ''];
        const isKept = patternsOf(entry).some((pattern) => matches(pattern, visited));
        expect(isKept).toBe(isListed(site, [entry]));
      }),
    );
  });
});

/** Match patterns as browsers read them, as far as the extension uses them. */
function matches(pattern: string, address: string): boolean {
  const { protocol, hostname } = new URL(address);
  const [, wildcard, wanted] = /^\*:\/\/(\*\.)?([^/]+)\/\*$/.exec(pattern) ?? [];
  if (protocol !== 'http:' && protocol !== 'https:') return false;
  return hostname === wanted || (wildcard !== undefined && hostname.endsWith(`.${wanted}`));
}
