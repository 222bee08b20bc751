import type { Import } from './imports.ts';
import { roomOf } from './rooms.ts';

const LOW = ['mentions', 'dataset', 'settings', 'messages', 'i18n', 'assets/dataset'];
const VIEW = ['ui', ...LOW];

/** Room → the rooms that it may import from. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  entrypoints: [
    'background',
    'scout',
    'page',
    'card',
    'popup',
    'dossier',
    'options',
    'welcome',
    ...VIEW,
  ],
  background: ['page', ...LOW],
  card: ['page', ...VIEW],
  popup: VIEW,
  dossier: VIEW,
  options: VIEW,
  welcome: VIEW,
  ui: LOW,
  page: ['mentions', 'dataset', 'settings', 'messages', 'assets/dataset'],
  scout: ['messages', 'assets/dataset'],
  i18n: ['dataset', 'settings'],
  messages: ['mentions', 'dataset', 'settings'],
  settings: ['dataset'],
  mentions: ['dataset'],
  dataset: [],
};

/** Rooms that take text and give data, and no more. */
const PURE = new Set(['mentions', 'dataset']);

/** The schema, and the library that it is written with, serve the build and the tests only. */
const SCHEMA = /^src\/dataset\/schema[./]/;

/**
 * Holds imports to the one direction in which rooms may use each other.
 *
 * @param imports as `readImports` gives them
 * @returns a line for every import that breaks it: where, what, and how to mend it
 */
export function wrongImports(imports: readonly Import[]): string[] {
  return imports.flatMap((found) => {
    const fault = faultOf(found);
    return fault ? [`${found.from}:${found.line}: ${fault}`] : [];
  });
}

function faultOf({ from, to }: Import): string | undefined {
  const [room, other] = [roomOf(from), roomOf(to)];
  if (SCHEMA.test(to) && !SCHEMA.test(from)) {
    return `imports the schema, which is for build and tests: import the types from src/dataset/types.ts.`;
  }
  if (!room || room === other) return undefined;
  const allowed = ALLOWED[room];
  if (!allowed)
    return `${room} is a new room: say in scripts/lib/directions.ts what it may import.`;
  if (other) {
    if (allowed.includes(other)) return backgroundFault(room, to);
    return `${room} must not import from ${other}: hand the value in from above, or move what both need down to a room that both may use.`;
  }
  if (PURE.has(room) && !to.startsWith('src/') && !SCHEMA.test(from)) {
    return `${room} is pure and imports no package (${to}): do this in the room that calls it.`;
  }
  return undefined;
}

function backgroundFault(room: string, to: string): string | undefined {
  if (room !== 'background' || roomOf(to) !== 'page' || to === 'src/page/mark-style.ts') {
    return undefined;
  }
  return `background has no page: of src/page it may import mark-style.ts alone, not ${to}.`;
}
