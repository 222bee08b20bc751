import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/settings/defaults.ts';
import { isSettingsChange, parseSettings } from '../../../src/settings/parse.ts';
import { fuzz } from '../../reliability/fuzz.ts';

describe('parseSettings', () => {
  test('gives the defaults where nothing is stored', () => {
    expect(parseSettings(null)).toEqual({ settings: DEFAULT_SETTINGS, rejected: {} });
  });

  test('keeps each field that fits and hands back each that does not', () => {
    const stored = {
      paused: 'yes',
      look: 'tint',
      off: ['example.com', 7, 'no site!'],
      badge: null,
    };
    const { settings, rejected } = parseSettings(stored);
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, look: 'tint', off: ['example.com'] });
    expect(rejected).toEqual({ paused: 'yes', off: [7, 'no site!'], badge: null });
  });

  test.each([[[]], ['text'], [7], [true]])('hands back a value that is no object: %j', (stored) => {
    expect(parseSettings(stored)).toEqual({ settings: DEFAULT_SETTINGS, rejected: { '': stored } });
  });

  test('survives anything and always gives settings that it would accept again', () => {
    const junk = fc.oneof(
      fc.anything(),
      fc.record(
        {
          paused: fc.anything(),
          scope: fc.anything(),
          off: fc.array(fc.oneof(fc.domain(), fc.string(), fc.anything())),
          look: fc.anything(),
          language: fc.constantFrom('en', 'xx'),
        },
        { requiredKeys: [] },
      ),
    );
    fuzz(
      'settings: stored values',
      fc.property(junk, (stored) => {
        const { settings } = parseSettings(stored);
        expect(parseSettings(settings)).toEqual({ settings, rejected: {} });
      }),
    );
  });
});

describe('isSettingsChange', () => {
  test.each([
    [{}, true],
    [{ paused: true }, true],
    [{ off: ['example.com'], look: 'none' }, true],
    [{ off: ['no site!'] }, false],
    [{ look: 'blinking' }, false],
    [{ unknown: 1 }, false],
    [{ toString: 1 }, false],
  ])('%j: %s', (change, fits) => {
    expect(isSettingsChange(change)).toBe(fits);
  });
});
