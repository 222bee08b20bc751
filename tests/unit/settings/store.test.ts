import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { readAside } from '../../../src/settings/aside.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings/defaults.ts';
import { changeSettings, readSettings, unreadableSettings } from '../../../src/settings/store.ts';

const { local } = fakeBrowser.storage;

beforeEach(() => {
  fakeBrowser.reset();
});

describe('the store', () => {
  test('gives the defaults on a fresh install, and writes nothing', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    expect(await local.get(null)).toEqual({});
  });

  test('gives back what was changed', async () => {
    const { before, after } = await changeSettings((settings) => ({ ...settings, paused: true }));
    expect(before.paused).toBe(false);
    expect(await readSettings()).toEqual(after);
  });

  test('says what makes no sense, and keeps it aside when it writes', async () => {
    await local.set({ settings: { look: 'sparkling', off: ['a.example', 5] } });
    expect(await unreadableSettings()).toEqual({ look: 'sparkling', off: [5] });
    await changeSettings((settings) => ({ ...settings, badge: false }));
    expect((await readAside()).map(({ values }) => values)).toEqual([
      { look: 'sparkling', off: [5] },
    ]);
    expect(await unreadableSettings()).toEqual({});
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, off: ['a.example'], badge: false });
  });

  test('leaves fields of a newer version as they are', async () => {
    await local.set({ settings: { paused: true, later: { x: 1 } }, settings$: { v: 9 } });
    await changeSettings((settings) => ({ ...settings, badge: false }));
    expect(await local.get('settings')).toEqual({
      settings: { ...DEFAULT_SETTINGS, paused: true, badge: false, later: { x: 1 } },
    });
  });

  test('changes nothing when the storage is full', async () => {
    await changeSettings((settings) => ({ ...settings, off: ['a.example'] }));
    const full = vi.spyOn(local, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
    await expect(changeSettings((s) => ({ ...s, off: [] }))).rejects.toThrow('QUOTA_BYTES');
    full.mockRestore();
    expect((await readSettings()).off).toEqual(['a.example']);
  });

  test('does not overwrite what it could not put aside', async () => {
    await local.set({ settings: { look: 'sparkling' } });
    const full = vi.spyOn(local, 'set').mockRejectedValue(new Error('QUOTA_BYTES'));
    await expect(changeSettings((s) => ({ ...s, paused: true }))).rejects.toThrow('QUOTA_BYTES');
    full.mockRestore();
    expect(await local.get('settings')).toEqual({ settings: { look: 'sparkling' } });
  });

  test('fails where the storage cannot be read, instead of giving defaults', async () => {
    const broken = vi.spyOn(local, 'get').mockRejectedValue(new Error('corrupt'));
    await expect(readSettings()).rejects.toThrow('corrupt');
    await expect(changeSettings((settings) => settings)).rejects.toThrow('corrupt');
    broken.mockRestore();
  });
});
