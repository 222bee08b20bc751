import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatSiteList, normalizeSite, parseSiteList } from '../../../src/settings/site-list.ts';
import { fuzz } from '../../reliability/fuzz.ts';

describe('normalizeSite', () => {
  test.each([
    ['example.com', 'example.com'],
    [' Example.COM ', 'example.com'],
    ['*.example.com', 'example.com'],
    ['https://www.example.com/news', 'example.com'],
    ['example.com:8080', 'example.com'],
    ['日本.example', 'xn--wgv71a.example'],
    ['[::1]', '[::1]'],
    ['file', 'file'],
    ['file:///tmp/a', 'file'],
    ['', undefined],
    ['two words', undefined],
    ['chrome://extensions', undefined],
    ['exa*mple.com', undefined],
    ['.example.com', undefined],
  ])('%j is stored as %s', (typed, site) => {
    expect(normalizeSite(typed)).toBe(site);
  });

  test('never throws, and what it gives it gives again', () => {
    fuzz(
      'site rules: typed sites',
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.domain()), (typed) => {
        const site = normalizeSite(typed);
        if (site !== undefined) expect(normalizeSite(site)).toBe(site);
      }),
    );
  });
});

describe('parseSiteList', () => {
  test('reads what formatSiteList wrote', () => {
    const sites = ['a.example', 'b.example', 'file'];
    expect(parseSiteList(formatSiteList(sites))).toEqual(sites);
  });

  test('passes over comments and empty lines, in any line ending', () => {
    expect(parseSiteList('# mine\r\n\r\nb.example\ra.example\nb.example')).toEqual([
      'a.example',
      'b.example',
    ]);
  });

  test('refuses the whole list and names the line', () => {
    expect(() => parseSiteList('a.example\n\nno site here\nb.example')).toThrow(
      expect.objectContaining({ name: 'SiteListError', line: 3, text: 'no site here' }),
    );
  });
});
