import { describe, expect, it } from 'vitest';
import { importsOf } from '../../../scripts/lib/imports.ts';
import { drawRooms, roomGraph, roomOf } from '../../../scripts/lib/rooms.ts';

describe('importsOf', () => {
  it('finds imports, type imports, re-exports and dynamic imports, with their lines', () => {
    const text = [
      `import type { Place } from '../dataset/types.ts';`,
      `import { storage } from 'wxt/utils/storage';`,
      `export { mark } from './mark.ts';`,
      `export * from '../ui/names.tsx';`,
      `const later = () => import('../messages/send.ts');`,
      `const text = "import x from './no.ts'";`,
    ].join('\n');
    expect(importsOf('src/page/annotate.ts', text).map(({ to, line }) => [to, line])).toEqual([
      ['src/dataset/types.ts', 1],
      ['wxt/utils/storage', 2],
      ['src/page/mark.ts', 3],
      ['src/ui/names.tsx', 4],
      ['src/messages/send.ts', 5],
    ]);
  });
});

describe('roomOf', () => {
  it('names the folder below src, the entrypoints and the built data', () => {
    expect(roomOf('src/page/deep/blocks.ts')).toBe('page');
    expect(roomOf('entrypoints/popup/main.tsx')).toBe('entrypoints');
    expect(roomOf('virtual:names')).toBe('assets/dataset');
    expect(roomOf('src/virtual.d.ts')).toBeUndefined();
    expect(roomOf('preact')).toBeUndefined();
  });
});

const line = 1;

describe('drawRooms', () => {
  it('draws each step once and leaves out what a longer way shows', () => {
    const graph = roomGraph([
      { from: 'src/card/card.tsx', to: 'src/page/page.ts', line },
      { from: 'src/card/card.tsx', to: 'src/dataset/types.ts', line },
      { from: 'src/card/card.tsx', to: 'src/card/state.ts', line },
      { from: 'src/page/page.ts', to: 'src/dataset/types.ts', line },
      { from: 'src/dataset/types.ts', to: 'valibot', line },
    ]);
    expect(graph.get('card')).toEqual(['dataset', 'page']);
    expect(drawRooms(graph)).toBe(
      [
        'flowchart TD',
        '  card["card"] --> page["page"]',
        '  page["page"] --> dataset["dataset"]',
      ].join('\n'),
    );
  });
});
