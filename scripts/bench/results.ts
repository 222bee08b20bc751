import type { ContenderId } from './contenders.ts';
import type { CardDelay } from './measure/card.ts';
import type { Load } from './measure/load.ts';
import type { Stretches } from './measure/stretches.ts';

/** A table of measurements by what was done and by whom. */
export type By<T> = Readonly<Record<string, Readonly<Partial<Record<ContenderId, T>>>>>;

/** All that a run has measured: medians of its rounds. Times in milliseconds. */
export interface Results {
  /** Product and version of the browser. */
  readonly browser: string;
  readonly rounds: number;
  /** Bytes of the scripts that an extension puts into each page, minified, and gzipped. */
  readonly bytes: Readonly<
    Partial<Record<ContenderId, { readonly raw: number; readonly gzip: number }>>
  >;
  readonly loads: By<Load>;
  /** Of one load each, traced. */
  readonly stretches: By<Stretches>;
  readonly storms: By<{ readonly script: number; readonly marks: number; readonly wanted: number }>;
  readonly ours: {
    readonly pointer: { readonly perFrame: number; readonly marks: number };
    readonly firstMark: By<{
      readonly sinceLoad: number | null;
      readonly sinceAnnotator: number | null;
    }>;
    readonly card: CardDelay & {
      /** The delay that is meant. */
      readonly meant: number;
    };
    readonly popup: { readonly listed: number; readonly mentions: number };
  };
}
