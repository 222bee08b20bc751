import { UI_LANGUAGES } from '../dataset/types.ts';
import { DEFAULT_SETTINGS } from './defaults.ts';
import { normalizeSite } from './site-list.ts';
import type { Settings } from './types.ts';

/** Stored settings as far as they make sense, and what of them does not. */
export interface ParsedSettings {
  readonly settings: Settings;
  /** Stored values that were replaced by a default, by field; `''` holds a value that is no object. */
  readonly rejected: Readonly<Record<string, unknown>>;
}

type Checks = { readonly [F in keyof Settings]: (value: unknown) => Settings[F] | undefined };

const CHECKS: Checks = {
  paused: toBoolean,
  scope: oneOf('everywhere', 'listed'),
  off: toSites,
  on: toSites,
  look: oneOf('underline', 'tint', 'both', 'none'),
  density: oneOf('every', 'first'),
  language: oneOf('auto', ...UI_LANGUAGES),
  badge: toBoolean,
};

/**
 * Reads settings out of whatever the storage holds. Never throws: a field that does not fit gives way to its
 * default and is handed back, so that it can be kept and shown.
 *
 * @param stored what the storage gave: `null` or `undefined` for nothing
 */
export function parseSettings(stored: unknown): ParsedSettings {
  if (stored === null || stored === undefined) return { settings: DEFAULT_SETTINGS, rejected: {} };
  if (typeof stored !== 'object' || Array.isArray(stored)) {
    return { settings: DEFAULT_SETTINGS, rejected: { '': stored } };
  }
  const settings: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  const rejected: Record<string, unknown> = {};
  for (const [field, check] of Object.entries(CHECKS)) {
    if (!Object.hasOwn(stored, field)) continue;
    const value: unknown = Reflect.get(stored, field);
    const checked = check(value);
    if (checked === undefined) rejected[field] = value;
    else settings[field] = checked;
    const lost = Array.isArray(value) && Array.isArray(checked) ? lostSites(value, checked) : [];
    if (lost.length > 0) rejected[field] = lost;
  }
  // Every field has passed its own check or is a default.
  return { settings: settings as unknown as Settings, rejected };
}

/**
 * Whether a change of settings fits: only known fields, each with a value of its own.
 *
 * @param change part of the settings, from a message
 */
export function isSettingsChange(change: object): change is Partial<Settings> {
  return Object.entries(change).every(([field, value]) => {
    if (!Object.hasOwn(CHECKS, field)) return false;
    const checked = CHECKS[field as keyof Settings](value);
    return Array.isArray(value)
      ? Array.isArray(checked) && lostSites(value, checked).length === 0
      : checked !== undefined;
  });
}

function toBoolean(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

function oneOf<const T extends string>(...values: T[]): (value: unknown) => T | undefined {
  return (value) => values.find((allowed) => allowed === value);
}

function toSites(value: unknown): string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return [...new Set(value.flatMap((entry) => toSite(entry) ?? []))].toSorted();
}

function toSite(value: unknown): string | undefined {
  return typeof value === 'string' ? normalizeSite(value) : undefined;
}

function lostSites(stored: unknown[], kept: unknown[]): unknown[] {
  return stored.filter((entry) => !kept.includes(toSite(entry)));
}
