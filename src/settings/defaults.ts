import type { Settings } from './types.ts';

/** The settings of a fresh install. */
export const DEFAULT_SETTINGS: Settings = {
  paused: false,
  scope: 'everywhere',
  off: [],
  on: [],
  look: 'underline',
  density: 'every',
  language: 'auto',
  badge: true,
};
