import { describe, expect, it } from 'vitest';
import { wrongImports } from '../../../scripts/lib/directions.ts';

function faults(from: string, to: string): string[] {
  return wrongImports([{ from, to, line: 7 }]);
}

describe('wrongImports', () => {
  it.each([
    ['entrypoints/popup/main.tsx', 'src/popup/popup.tsx'],
    ['src/card/card.tsx', 'src/page/types.ts'],
    ['src/card/card.tsx', 'src/card/state.ts'],
    ['src/page/annotate.ts', 'virtual:names'],
    ['src/mentions/finder.ts', 'src/dataset/types.ts'],
    ['src/background/frames.ts', 'src/page/mark-style.ts'],
    ['src/dataset/schema/facts.ts', 'valibot'],
    ['src/settings/store.ts', 'wxt/utils/storage'],
  ])('lets %s import %s', (from, to) => {
    expect(faults(from, to)).toEqual([]);
  });

  it.each([
    ['src/page/annotate.ts', 'src/card/card.tsx'],
    ['src/mentions/finder.ts', 'src/page/blocks.ts'],
    ['src/dataset/choose.ts', 'src/mentions/fold.ts'],
    ['src/dataset/choose.ts', 'wxt/browser'],
    ['src/mentions/finder.ts', 'node:fs'],
    ['src/popup/popup.tsx', 'src/dossier/map.tsx'],
    ['src/popup/popup.tsx', 'src/dataset/schema.ts'],
    ['src/background/frames.ts', 'src/page/blocks.ts'],
    ['src/settings/store.ts', 'src/background/change.ts'],
    ['src/attic/old.ts', 'src/dataset/types.ts'],
  ])('tells where %s imports %s', (from, to) => {
    const found = faults(from, to);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^${from}:7: .{20}`));
  });
});
