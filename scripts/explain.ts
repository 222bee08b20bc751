// npm run explain -- "text" ["title"]: which evidence counted how much for each candidate.
import { compileNames } from '../src/mentions/compile.ts';
import { explain } from '../src/mentions/explain.ts';
import { createFinder } from '../src/mentions/finder.ts';
import { readNameFiles } from './names.ts';

const [text, title] = process.argv.slice(2);
if (text === undefined) {
  console.error('Give a text: npm run explain -- "text" ["page title"]');
  process.exit(2);
}
const finder = createFinder(compileNames(readNameFiles()));
const explanations = explain(finder, text, title === undefined ? {} : { title });
if (explanations.length === 0) console.log('Nothing in the text is written like one of the names.');
for (const { surface, candidate, weights, points, isMention } of explanations) {
  const { place, nomenclature } = candidate.group;
  console.log(
    `\n${JSON.stringify(surface)} at ${candidate.start}: ${isMention ? 'a mention' : 'no mention'} of ${place} (${nomenclature}), ${signed(points)}`,
  );
  for (const weight of weights)
    console.log(`  ${signed(weight.points).padStart(6)}  ${weight.evidence} (${weight.where})`);
}

function signed(points: number): string {
  return `${points > 0 ? '+' : ''}${Number(points.toFixed(2))}`;
}
