/** Holds that what the documents and comments point to is there: files behind links, and commands behind `npm run`. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { commandsIn, documentsIn, linksIn } from '../lib/markdown.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};
const documents = globSync('{*,{.github,assets,docs,store,tests}/**/*}.md');
const problems = documents.toSorted().flatMap((file) => {
  const text = readFileSync(file, 'utf8');
  const dead = linksIn(text).filter((link) => !existsSync(path.join(path.dirname(file), link)));
  const unknown = commandsIn(text).filter((command) => !Object.hasOwn(scripts, command));
  return [
    ...dead.map((link) => `${file}: there is no ${link}; mend the link or take it out.`),
    ...unknown.map((command) => `${file}: there is no command "npm run ${command}".`),
  ];
});

for (const file of globSync('{src,entrypoints,scripts}/**/*.{ts,tsx,mjs,css}')) {
  for (const document of documentsIn(readFileSync(file, 'utf8'))) {
    if (!existsSync(document)) problems.push(`${file}: there is no ${document}.`);
  }
}

for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
