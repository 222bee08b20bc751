import { expect, it } from 'vitest';
import { commandsIn, documentsIn, linksIn } from '../../../scripts/lib/markdown.ts';

it('linksIn gives local files without anchors, and no addresses', () => {
  const text = `[a](docs/a.md#part) ![b](<b.png>) [c](https://example.org/c) [d](#d) [e](../e "title")
    <img src="f.webp" alt="">`;
  expect(linksIn(text)).toEqual(['docs/a.md', 'b.png', '../e', 'f.webp']);
});

it('commandsIn gives the commands of npm run', () => {
  expect(commandsIn('`npm run eval` and `npm run --silent check:data -- x`, not npm test')).toEqual(
    ['eval', 'check:data'],
  );
});

it('documentsIn gives what comments point to', () => {
  expect(documentsIn('// see `docs/decisions/1-a.md` and docs/b.md.')).toEqual([
    'docs/decisions/1-a.md',
    'docs/b.md',
  ]);
});
