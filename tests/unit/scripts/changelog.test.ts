import { describe, expect, it } from 'vitest';
import { changesOf } from '../../../scripts/lib/changelog.ts';

const CHANGELOG = `# Changelog

## [Unreleased]

### Added

- Not yet out.

## [1.10.0] - 2026-12-01

### Fixed

- A name.

## [1.1.0] - 2026-11-30

## [1.0.0]

- No date.
`;

describe('changesOf', () => {
  it('gives what stands under the version, up to the next one', () => {
    expect(changesOf(CHANGELOG, '1.10.0')).toBe('### Fixed\n\n- A name.');
  });

  it('takes neither an empty section, nor one without a date, nor another version', () => {
    expect(changesOf(CHANGELOG, '1.1.0')).toBeUndefined();
    expect(changesOf(CHANGELOG, '1.0.0')).toBeUndefined();
    expect(changesOf(CHANGELOG, '1.1')).toBeUndefined();
    expect(changesOf(CHANGELOG, 'Unreleased')).toBeUndefined();
  });
});
