import type { Entry } from '../../tests/reliability/record.ts';
import type { BrowserName } from '../setup/find-browser.mjs';

type Of<K extends Entry['kind']> = Extract<Entry, { kind: K }>;

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];
const TITLES = { chromium: 'Chromium', firefox: 'Firefox' };

/**
 * The tables of `docs/reliability.md`.
 *
 * @param entries what the tests wrote down
 * @returns Markdown
 */
export function tables(entries: readonly Entry[]): string {
  const of = <K extends Entry['kind']>(kind: K): Of<K>[] =>
    entries.filter((entry): entry is Of<K> => entry.kind === kind);
  const hostilePages = [
    'The longest time, in milliseconds, for which the page’s main thread ran neither a timer nor a frame: without the',
    'extension, its site being off, while the page was loaded and then at rest; and with it, from the moment the site was',
    'switched on until the page was read. The pages stand in `tests/fixtures/hostile/`.',
    '',
    hostile(of('hostile')),
  ].join('\n');
  const sections = [
    ['fault', 'Faults provoked and survived', faults(of('fault'), of('settings'))],
    ['hostile', 'Pages that are large or mean harm', hostilePages],
    ['soak', 'Random edits', soaks(of('soak'))],
    ['leak', 'What is left behind', leaks(of('leak'))],
    ['fuzz', 'Bad inputs', fuzzes(of('fuzz'))],
  ] as const;
  return sections
    .filter(([kind]) => of(kind).length > 0)
    .map(([, title, text]) => `## ${title}\n\n${text}`)
    .join('\n\n');
}

function faults(entries: readonly Of<'fault'>[], settings: readonly Of<'settings'>[]): string {
  const rows = unique(entries.map(({ what }) => what)).map((what) => [
    what,
    ...BROWSERS.map((browser) => {
      const mine = entries.filter((entry) => entry.what === what && entry.browser === browser);
      if (mine.length === 0) return '–';
      return mine.some(({ outcome }) => outcome === 'survived') ? 'survived' : 'not survived';
    }),
  ]);
  const sums = BROWSERS.map((browser) => {
    const count = (outcome: string): number =>
      entries.filter((entry) => entry.browser === browser && entry.outcome === outcome).length;
    return `${count('survived')} of ${count('provoked')}`;
  });
  const lost = BROWSERS.map((browser) => {
    const mine = settings.filter((entry) => entry.browser === browser);
    const sum = (key: 'lost' | 'stored'): number =>
      mine.reduce((total, entry) => total + entry[key], 0);
    return `${sum('lost')} of ${sum('stored')}`;
  });
  const ends = [
    ['**In all**', ...sums],
    ['**Settings lost**', ...lost],
  ];
  return table(['Fault', 'Chromium', 'Firefox'], [...rows, ...ends]);
}

function hostile(entries: readonly Of<'hostile'>[]): string {
  const rows = unique(entries.map(({ what }) => what)).map((what) => [
    `\`${what}\``,
    ...BROWSERS.flatMap((browser) => {
      const one = entries.findLast((entry) => entry.what === what && entry.browser === browser);
      if (!one) return ['–', '–'];
      const found = `${one.total}${one.limited ? ', not all marked' : ''}`;
      return [found, `${one.block.load}, ${one.block.off} → ${one.block.on}`];
    }),
  ]);
  const heads = BROWSERS.flatMap((name) => [
    `Found in ${TITLES[name]}`,
    'ms loading, at rest → with us',
  ]);
  return table(['Page', ...heads], rows);
}

function soaks(entries: readonly Of<'soak'>[]): string {
  const rows = BROWSERS.map((browser) => {
    const mine = entries.filter((entry) => entry.browser === browser);
    const sum = (of: (entry: Of<'soak'>) => number): string =>
      String(mine.reduce((total, entry) => total + of(entry), 0));
    const seeds = mine.map(({ seed }) => seed);
    return [
      TITLES[browser],
      seeds.length > 0 ? `${Math.min(...seeds)} to ${Math.max(...seeds)}` : '–',
      sum(({ edits }) => edits),
      sum(({ batches }) => batches),
      sum(({ marks }) => marks),
    ];
  });
  return table(['Browser', 'Seeds', 'Edits', 'Comparisons', 'Marks compared'], rows);
}

function leaks(entries: readonly Of<'leak'>[]): string {
  const keys = ['documents', 'nodes', 'listeners', 'heap'] as const;
  const rows = entries.map(({ what, times, counts }) => [
    what,
    String(times),
    ...keys.map((key) => counts[key].map(key === 'heap' ? kilobytes : String).join(' → ')),
  ]);
  const note = 'Counted in Chromium before and after; Firefox tells nobody of such numbers.';
  const heads = ['What', 'Times', 'Documents', 'Nodes', 'Listeners', 'Heap, kB'];
  return `${note}\n\n${table(heads, rows)}`;
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(0);
}

function fuzzes(entries: readonly Of<'fuzz'>[]): string {
  const total = entries.reduce((sum, { inputs }) => sum + inputs, 0);
  const rows = entries.map(({ what, inputs }) => [what, String(inputs)]);
  return table(['What', 'Inputs tried'], [...rows, ['**In all**', String(total)]]);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
