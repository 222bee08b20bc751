import { beforeEach, describe, expect } from 'vitest';
import type { SettingsReport } from '../../../src/messages/types.ts';
import { BROWSERS, openExtensionPage, useBrowser, waitFor } from '../harness.ts';
import { fault } from './fault.ts';
import { expectNoSettingLost, readStorage } from './settings-lost.ts';

describe.each(BROWSERS)('a storage that holds anything in %s', (name) => {
  const session = useBrowser(name);

  const store = (values: Record<string, unknown>): Promise<void> =>
    session().control.evaluate((given) => chrome.storage.local.set(given), values);
  const tell = (message: string, body: object | null): Promise<unknown> =>
    session().control.evaluate(
      (given, carried) => chrome.runtime.sendMessage({ name: given, body: carried }).catch(String),
      message,
      body,
    );
  const report = async (): Promise<SettingsReport> =>
    (await tell('settingsReport', null)) as SettingsReport;

  beforeEach(() => session().control.evaluate(() => chrome.storage.local.clear()));

  fault(name, 'senseless values', async () => {
    const senseless = { paused: 'yes', off: ['a.test', 7], look: null, badge: false };
    await store({ settings: senseless });
    expect((await report()).unreadable).toEqual({ paused: 'yes', off: [7], look: null });
    await tell('setSite', { site: 'b.test', on: false });
    const { settings, unreadable, aside } = await report();
    expect(settings.off).toEqual(['a.test', 'b.test']);
    expect(settings.badge).toBe(false);
    expect(unreadable).toEqual({});
    expect(aside.map(({ values }) => values)).toEqual([{ paused: 'yes', off: [7], look: null }]);
    await expectNoSettingLost(session(), senseless);
    const options = await openExtensionPage(session(), 'options.html');
    await waitFor('the options to show what was put aside', () =>
      options.page.evaluate(() => document.body.innerText.includes('"yes"')),
    );
    await options.page.close();
  });

  fault(name, 'settings that are no object', async () => {
    await store({ settings: 'nonsense' });
    expect((await report()).unreadable).toEqual({ '': 'nonsense' });
    await tell('changeSettings', { badge: false });
    const { settings, aside } = await report();
    expect(settings.badge).toBe(false);
    expect(aside.map(({ values }) => values)).toEqual([{ '': 'nonsense' }]);
    await expectNoSettingLost(session(), { '': 'nonsense' });
  });

  fault(name, 'a newer version’s values', async () => {
    const newer = { settings: { paused: true, later: { x: 1 } }, settings$: { v: 9 } };
    await store(newer);
    await tell('changeSettings', { badge: false });
    expect(await readStorage(session())).toMatchObject({
      settings: { paused: true, badge: false, later: { x: 1 } },
      settings$: { v: 9 },
    });
    await expectNoSettingLost(session(), newer);
  });

  fault(name, 'two windows that switch forty sites at once', async () => {
    const other = await openExtensionPage(session(), 'scout.js');
    const switches = (page: typeof other.page, prefix: string): Promise<unknown> =>
      page.evaluate(async (start) => {
        const sites = Array.from({ length: 20 }, (_, i) => `${start}${i}.test`);
        await Promise.all(
          sites.map((site) =>
            chrome.runtime.sendMessage({ name: 'setSite', body: { site, on: false } }),
          ),
        );
      }, prefix);
    await Promise.all([switches(session().control, 'a'), switches(other.page, 'b')]);
    expect((await report()).settings.off).toHaveLength(40);
    const off = Array.from({ length: 20 }, (_, i) => [`a${i}.test`, `b${i}.test`]).flat();
    await expectNoSettingLost(session(), { off });
    await other.page.close();
  });

  fault(name, 'a full storage', async () => {
    await tell('setSite', { site: 'kept.test', on: false });
    const isFull = await session().control.evaluate(async () => {
      // Firefox sets no limit; there the rest holds all the same.
      const block = 'x'.repeat(1 << 20);
      for (let i = 0; i < 11; i += 1) {
        try {
          await chrome.storage.local.set({ [`filler${i}`]: block });
        } catch {
          for (const size of [1 << 17, 1 << 12, 64, 1]) {
            const fill = (k: number): Promise<boolean> =>
              chrome.storage.local.set({ [`f${size}-${k}`]: 'x'.repeat(size) }).then(
                () => true,
                () => false,
              );
            for (let k = 0; await fill(k); k += 1);
          }
          return true;
        }
      }
      return false;
    });
    const long = `${'long-'.repeat(40)}.test`.slice(-60);
    const answer = await tell('setSite', { site: `x${long}`, on: false });
    if (isFull) expect(answer).toMatch(/quota/i);
    expect((await report()).settings.off).toContain('kept.test');
    await session().control.evaluate(async () => {
      const all = Object.keys(await chrome.storage.local.get(null));
      await chrome.storage.local.remove(all.filter((key) => key.startsWith('f')));
    });
    await tell('setSite', { site: 'later.test', on: false });
    expect((await report()).settings.off).toEqual(
      expect.arrayContaining(['kept.test', 'later.test']),
    );
    await expectNoSettingLost(session(), { off: ['kept.test', 'later.test'] });
  });
});
