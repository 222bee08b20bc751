/** Holds the stores' texts to the stores' limits, in every language of the interface. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { listingProblems } from '../lib/listing.ts';

const languages = globSync('assets/messages/*.json').map((file) => path.basename(file, '.json'));
const problems = languages.toSorted().flatMap((language) => {
  const file = `store/listing/${language}.md`;
  const privacy = `store/privacy/${language}.md`;
  return [
    ...listingProblems(read(file) ?? '').map((problem) => `${file}: ${problem}`),
    ...(read(privacy) ? [] : [`${privacy}: missing; write the privacy policy in this language.`]),
  ];
});

for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
