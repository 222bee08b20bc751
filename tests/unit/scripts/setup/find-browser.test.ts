import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findBrowser, hasOnlySnap } from '../../../../scripts/setup/find-browser.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'browsers-'));
let count = 0;
let bin = '';

beforeEach(() => {
  bin = path.join(folder, String((count += 1)));
  mkdirSync(bin);
  vi.stubEnv('PATH', bin);
  vi.stubEnv('CHROMIUM_BIN', undefined);
  vi.stubEnv('FIREFOX_BIN', undefined);
});
afterEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(folder, { recursive: true }));

function install(name: string, content = '\u007FELF'): string {
  const file = path.join(bin, name);
  writeFileSync(file, content, { mode: 0o755 });
  return file;
}

describe.runIf(process.platform === 'linux')('findBrowser', () => {
  it('finds nothing where nothing is', () => {
    expect(findBrowser('chromium')).toBeUndefined();
    expect(hasOnlySnap('chromium')).toBe(false);
  });

  it('takes any of Chromium’s kin, Chromium itself first', () => {
    const chrome = install('google-chrome');
    expect(findBrowser('chromium')).toBe(chrome);
    const chromium = install('chromium');
    expect(findBrowser('chromium')).toBe(chromium);
  });

  it('takes Firefox ESR, in a script that starts it too', () => {
    const file = install('firefox-esr', '#!/bin/sh\nexec /usr/lib/firefox-esr/firefox-esr "$@"\n');
    expect(findBrowser('firefox')).toBe(file);
  });

  it('passes over a script that only starts a snap', () => {
    install('chromium-browser', '#!/bin/sh\nexec /snap/bin/chromium "$@"\n');
    expect(findBrowser('chromium')).toBeUndefined();
    expect(hasOnlySnap('chromium')).toBe(true);
  });

  it('obeys the environment', () => {
    install('firefox');
    const own = install('my-firefox');
    vi.stubEnv('FIREFOX_BIN', own);
    expect(findBrowser('firefox')).toBe(own);
  });

  it('tells when the environment names no program', () => {
    vi.stubEnv('CHROMIUM_BIN', '/nowhere/chromium');
    expect(() => findBrowser('chromium')).toThrow(
      'CHROMIUM_BIN is set to /nowhere/chromium, which is not a program.',
    );
  });
});
