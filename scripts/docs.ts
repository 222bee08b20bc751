/**
 * `npm run docs`: draws the rooms into docs/architecture.md from the imports as they are. With `--check` it writes
 * nothing and fails if the drawing is out of date or a room is not described.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readImports } from './lib/imports.ts';
import { drawRooms, roomGraph } from './lib/rooms.ts';

const FILE = 'docs/architecture.md';
const DRAWING = /(?<=^```mermaid\n)flowchart TD\n[^`]*(?=^```$)/m;

const graph = roomGraph(readImports());
const before = readFileSync(FILE, 'utf8');
if (!DRAWING.test(before)) throw new Error(`${FILE} has no \`\`\`mermaid block with a flowchart.`);
const after = before.replace(DRAWING, () => `${drawRooms(graph)}\n`);

const described = new Set(after.match(/(?<=^\| `)[^`]+/gm));
const rooms = new Set(['assets/dataset', ...graph.keys()]);
const problems = [
  ...[...rooms]
    .filter((room) => !described.has(room))
    .map((room) => `${FILE}: the table of rooms has no row for ${room}. Say there what it is for.`),
  ...[...described]
    .filter((room) => !rooms.has(room))
    .map(
      (room) =>
        `${FILE}: the table describes ${room}, which is no room any more. Take the row out.`,
    ),
];
if (!process.argv.includes('--check')) writeFileSync(FILE, after);
else if (after !== before) {
  problems.push(`${FILE}: the drawing does not show the imports as they are. Run: npm run docs`);
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
