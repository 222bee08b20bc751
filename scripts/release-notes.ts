/**
 * `npm run --silent release-notes -- v1.2.3`: prints what the changelog says of a version, and fails if the tag,
 * the version in package.json and the changelog do not agree.
 */
import { readFileSync } from 'node:fs';
import { changesOf } from './lib/changelog.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const tag = process.argv[2];
const changes = changesOf(readFileSync('CHANGELOG.md', 'utf8'), version);

if (tag !== `v${version}`) {
  fail(
    `The tag is ${tag ?? 'missing'}, but package.json has version ${version}: it must be v${version}.`,
  );
} else if (!changes) {
  fail(
    `CHANGELOG.md has no entries under "## [${version}] - YYYY-MM-DD": move those of [Unreleased] there.`,
  );
} else {
  console.log(changes);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
