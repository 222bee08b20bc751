/** Holds the stores' texts to the stores' limits, in every language of the interface. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { listingProblems, sectionsOf } from '../lib/listing.ts';

const languages = globSync('assets/messages/*.json').map((file) => path.basename(file, '.json'));
const problems = languages.toSorted().flatMap((language) => {
  const file = `store/listing/${language}.md`;
  const privacy = `store/privacy/${language}.md`;
  const listing = read(file) ?? '';
  return [
    ...listingProblems(listing).map((problem) => `${file}: ${problem}`),
    ...differences(language, listing).map((problem) => `${file}: ${problem}`),
    ...(read(privacy) ? [] : [`${privacy}: missing; write the privacy policy in this language.`]),
  ];
});

for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

/** Chrome Web Store and Edge show name and description of the manifest: the listing must not say otherwise. */
function differences(language: string, listing: string): string[] {
  const file = `public/_locales/${language}/messages.json`;
  const { name, description } = JSON.parse(read(file) ?? '{}') as Partial<
    Record<'name' | 'description', { message: string }>
  >;
  const sections = sectionsOf(listing);
  return [
    ...(sections.get('Name') === name?.message ? [] : [`"# Name" must be that of ${file}.`]),
    ...(sections.get('Summary') === description?.message
      ? []
      : [`"# Summary" must be the description of ${file}.`]),
  ];
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
