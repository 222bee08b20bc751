import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/settings/defaults.ts';
import { isSiteOn, patternsOf, siteOf, withSite } from '../../../src/settings/site.ts';
import type { Settings } from '../../../src/settings/types.ts';
import { fuzz } from '../../reliability/fuzz.ts';

describe('siteOf', () => {
  test.each([
    ['https://www.example.com/news?x=1', 'example.com'],
    ['http://news.example.com:8080/', 'news.example.com'],
    ['https://www.com/', 'www.com'],
    ['http://127.0.0.1:3000/a', '127.0.0.1'],
    ['http://[::1]/', '[::1]'],
    ['https://日本.example/', 'xn--wgv71a.example'],
    ['file:///tmp/a.html', 'file'],
    ['chrome://extensions/', undefined],
    ['about:blank', undefined],
    ['moz-extension://abc/popup.html', undefined],
    ['not a url', undefined],
    [undefined, undefined],
  ])('%s is of site %s', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });
});

describe('patternsOf', () => {
  test.each([
    ['example.com', '*://*.example.com/*'],
    ['127.0.0.1', '*://127.0.0.1/*'],
    ['[::1]', '*://[::1]/*'],
    ['file', 'file:///*'],
  ])('%s is left out by %s', (site, pattern) => {
    expect(patternsOf(site)).toEqual([pattern]);
  });
});

describe('switching a site', () => {
  const site = fc.constantFrom('example.com', 'news.example.com', 'a.news.example.com', 'b.test');
  const settings: fc.Arbitrary<Settings> = fc
    .record({
      scope: fc.constantFrom('everywhere' as const, 'listed' as const),
      off: fc.uniqueArray(site),
      on: fc.uniqueArray(site),
    })
    .map((lists) => ({ ...DEFAULT_SETTINGS, ...lists }));

  test('is always followed by what was asked for', () => {
    fuzz(
      'site rules: switches by rule',
      fc.property(settings, site, fc.boolean(), (before, which, on) => {
        expect(isSiteOn(withSite(before, which, on), which)).toBe(on);
      }),
    );
  });

  test('off and on again leaves a page outside the site as it was', () => {
    const before = { ...DEFAULT_SETTINGS, off: ['b.test'] };
    const after = withSite(withSite(before, 'example.com', false), 'example.com', true);
    expect(after).toEqual(before);
  });

  test('a pause holds everywhere', () => {
    expect(isSiteOn({ ...DEFAULT_SETTINGS, paused: true }, 'example.com')).toBe(false);
  });

  test('a parent domain that is off covers its subdomains, but not its namesakes', () => {
    const off = withSite(DEFAULT_SETTINGS, 'example.com', false);
    expect(isSiteOn(off, 'news.example.com')).toBe(false);
    expect(isSiteOn(off, 'notexample.com')).toBe(true);
  });
});
