import { describe, expect, it } from 'vitest';
import { listingProblems, sectionsOf } from '../../../scripts/lib/listing.ts';

const listing = (summary: string): string =>
  `# Name\n\nFour Islands\n\n# Summary\n\n${summary}\n\n# Description\n\n${'A line.\n'.repeat(40)}`;

describe('listingProblems', () => {
  it('takes a listing within the limits', () => {
    expect(listingProblems(listing('🗾'.repeat(132)))).toEqual([]);
  });

  it('names the section that is too long, and by how much', () => {
    expect(listingProblems(listing('a'.repeat(133)))).toEqual([
      '"# Summary" has 133 characters; the stores take 1 to 132.',
    ]);
  });

  it('names every section of a listing that is not there', () => {
    expect(listingProblems('')).toHaveLength(3);
  });
});

it('sectionsOf keeps the text between headings', () => {
  expect(sectionsOf(listing('x')).get('Name')).toBe('Four Islands');
});
