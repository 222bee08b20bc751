/** Fewest and most characters that all stores take, by section; where they differ, the strictest. */
const LIMITS: Readonly<Record<string, readonly [number, number]>> = {
  Name: [1, 45],
  Summary: [1, 132],
  Description: [250, 10_000],
};

/**
 * What is wrong with a listing for the stores.
 *
 * @param listing Markdown with the sections Name, Summary and Description
 * @returns a sentence for every section that is missing, too short or too long
 */
export function listingProblems(listing: string): string[] {
  const sections = sectionsOf(listing);
  return Object.entries(LIMITS).flatMap(([name, [fewest, most]]) => {
    const length = [...(sections.get(name) ?? '')].length;
    if (length >= fewest && length <= most) return [];
    return [`"# ${name}" has ${length} characters; the stores take ${fewest} to ${most}.`];
  });
}

/** The sections of a listing: heading → text. */
export function sectionsOf(listing: string): ReadonlyMap<string, string> {
  return new Map(
    listing.split(/^# /m).map((section) => {
      const end = section.indexOf('\n');
      return [section.slice(0, end).trim(), section.slice(end).trim()] as const;
    }),
  );
}
