/** `npm run size`: holds the scripts that pages load to their budgets. Needs a build for both browsers. */
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { extensionFolder } from './lib/paths.ts';

/** Bytes, minified and gzipped: the scout runs in every frame, the annotator where a place is named. */
const BUDGETS = { 'scout.js': 2_560, 'annotator.js': 25_600 };

const missing = (['chromium', 'firefox'] as const).filter(
  (name) => !existsSync(extensionFolder(name)),
);
if (missing.length > 0) {
  console.error(`There is no build for ${missing.join(' and ')}. Run: npm run build`);
  process.exit(1);
}

for (const name of ['chromium', 'firefox'] as const) {
  for (const [file, budget] of Object.entries(BUDGETS)) {
    const content = readFileSync(`${extensionFolder(name)}/${file}`);
    const size = gzipSync(content, { level: 9 }).length;
    const verdict = size > budget ? `  over by ${size - budget}` : '';
    console.log(`${name.padEnd(9)}${file.padEnd(14)}${size} B gzipped of ${budget}${verdict}`);
    if (verdict) process.exitCode = 1;
  }
}
