import { buildPeer } from './peers/build.ts';
import { extensionFolder } from '../lib/paths.ts';

/** One of the extensions that are compared, or none. */
export interface Contender {
  readonly id: ContenderId;
  /** For a table. */
  readonly label: string;
  /** The unpacked extension; `undefined` for a browser without one. */
  readonly folder: string | undefined;
}

/** Who is compared. `floor` is what the others are measured by. */
export type ContenderId = 'none' | 'empty' | 'floor' | 'ours' | PeerId;

/** Who marks names in the page otherwise. */
export type PeerId = 'tree-walker' | 'find-and-replace' | 'mark-js';

const PEERS = {
  empty: 'empty content script',
  floor: 'floor: lengths of all text nodes',
  'tree-walker': 'TreeWalker + regular expression + <mark>',
  'find-and-replace': 'findAndReplaceDOMText',
  'mark-js': 'mark.js',
} as const;

/** All contenders, their extensions ready to be loaded; the built extension must be there. */
export async function contenders(): Promise<Contender[]> {
  const peers = await Promise.all(
    (Object.keys(PEERS) as (keyof typeof PEERS)[]).map(async (id) => ({
      id,
      label: PEERS[id],
      folder: await buildPeer(id),
    })),
  );
  return [
    { id: 'none', label: 'no extension', folder: undefined },
    ...peers,
    { id: 'ours', label: 'Four Islands', folder: extensionFolder('chromium') },
  ];
}
