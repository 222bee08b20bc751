import { storage } from 'wxt/utils/storage';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { applyChange, catchUp } from '../../../src/background/change.ts';
import { withSite } from '../../../src/settings/site.ts';
import { readSettings } from '../../../src/settings/store.ts';
import { type FakeScripting, fakeScripting } from './scripting.ts';

let browser: FakeScripting;

beforeEach(async () => {
  fakeBrowser.reset();
  browser = fakeScripting([
    { id: 1, url: 'https://a.example/one' },
    { id: 2, url: 'https://a.example/two' },
    { id: 3, url: 'https://b.example/' },
    { id: 4, url: 'chrome://extensions/' },
  ]);
  await catchUp();
});

describe('catching up', () => {
  test('registers the scout and enters every tab that may be entered, once', async () => {
    expect(browser.registered.get('scout')?.matches).toEqual(['<all_urls>']);
    expect(browser.done).toEqual(['1:scout', '2:scout', '3:scout']);
    await catchUp();
    expect(browser.done).toHaveLength(3);
  });

  test('finishes a change in whose middle the worker was stopped', async () => {
    await applyChange((settings) => withSite(settings, 'a.example', false));
    browser.done.length = 0;
    await storage.setItem('session:progress', 'changing');
    await catchUp();
    expect(browser.done.toSorted()).toEqual([
      '1:count',
      '1:leave',
      '1:no css',
      '2:count',
      '2:leave',
      '2:no css',
      '3:scout',
      '4:count',
      '4:leave',
      '4:no css',
    ]);
  });
});

describe('a change', () => {
  beforeEach(() => {
    browser.done.length = 0;
  });

  test('clears the tabs of a site that is switched off, and no other', async () => {
    await applyChange((settings) => withSite(settings, 'a.example', false));
    expect(browser.registered.get('scout')?.excludeMatches).toEqual(['*://*.a.example/*']);
    // What is left is counted for the toolbar button.
    expect(browser.done.toSorted()).toEqual([
      '1:count',
      '1:leave',
      '1:no css',
      '2:count',
      '2:leave',
      '2:no css',
    ]);
  });

  test('enters them again when it is switched on', async () => {
    await applyChange((settings) => withSite(settings, 'a.example', false));
    browser.done.length = 0;
    await applyChange((settings) => withSite(settings, 'a.example', true));
    expect(browser.registered.get('scout')?.excludeMatches).toEqual([]);
    expect(browser.done).toEqual(['1:scout', '2:scout']);
  });

  test('unregisters the scout while paused', async () => {
    await applyChange((settings) => ({ ...settings, paused: true }));
    expect(browser.registered.size).toBe(0);
    expect(browser.done.filter((entry) => entry.endsWith('leave'))).toHaveLength(3);
  });

  test('of the look reaches the annotators without a new scout', async () => {
    await applyChange((settings) => ({ ...settings, look: 'tint' }));
    expect(browser.done).toEqual(['1:configure', '2:configure', '3:configure']);
  });

  test('waits for the one before it, so that both hold', async () => {
    await Promise.all(
      ['a.example', 'b.example'].map((site) =>
        applyChange((settings) => withSite(settings, site, false)),
      ),
    );
    expect((await readSettings()).off).toEqual(['a.example', 'b.example']);
    expect(browser.registered.get('scout')?.excludeMatches).toHaveLength(2);
  });

  test('that cannot be stored changes no tab, and the next one works', async () => {
    const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
    await expect(applyChange((s) => ({ ...s, paused: true }))).rejects.toThrow('full');
    full.mockRestore();
    expect(browser.done).toEqual([]);
    await applyChange((settings) => ({ ...settings, paused: true }));
    expect((await readSettings()).paused).toBe(true);
  });

  test('to listed sites only keeps the scout to them', async () => {
    await applyChange((s) => ({ ...s, scope: 'listed', on: ['b.example'] }));
    expect(browser.registered.get('scout')?.matches).toEqual(['*://*.b.example/*']);
    expect(browser.done.filter((entry) => entry.endsWith('leave'))).toEqual(['1:leave', '2:leave']);
  });
});
