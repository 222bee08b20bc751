import { appendFileSync } from 'node:fs';
import { env } from 'node:process';
import type { BrowserName } from '../../scripts/setup/find-browser.mjs';

/** One thing that a test has tried, for the tables in `docs/reliability.md`. */
export type Entry =
  | { readonly kind: 'fuzz'; readonly what: string; readonly inputs: number }
  | {
      readonly kind: 'fault';
      readonly what: string;
      readonly browser: BrowserName;
      readonly outcome: 'provoked' | 'survived';
    }
  | {
      readonly kind: 'settings';
      readonly browser: BrowserName;
      /** Settings that there were before a fault, and how many of them were neither in force nor kept aside after it. */
      readonly stored: number;
      readonly lost: number;
    }
  | {
      readonly kind: 'soak';
      readonly browser: BrowserName;
      readonly seed: number;
      readonly batches: number;
      readonly edits: number;
      readonly marks: number;
    }
  | {
      readonly kind: 'hostile';
      readonly what: string;
      readonly browser: BrowserName;
      /**
       * The longest time for which the page's main thread answered nobody, in milliseconds: while it was loaded and then at
       * rest without the extension, and from when its site was switched on.
       */
      readonly block: { readonly load: number; readonly off: number; readonly on: number };
      /** What the popup says in the end: mentions, and whether there are more than are marked. */
      readonly total: number;
      readonly limited: boolean;
    }
  | {
      readonly kind: 'leak';
      readonly what: string;
      readonly browser: BrowserName;
      readonly times: number;
      /** What was counted, before and after; the heap in bytes. */
      readonly counts: Readonly<
        Record<
          'documents' | 'nodes' | 'listeners' | 'heap',
          readonly [before: number, after: number]
        >
      >;
    };

/**
 * Writes down what a test has tried, if the run is one for the tables: one line of JSON in the file that the
 * environment variable `RELIABILITY_LOG` names.
 *
 * @param entry what was tried, and what came of it
 */
export function record(entry: Entry): void {
  const file = env['RELIABILITY_LOG'];
  if (file) appendFileSync(file, `${JSON.stringify(entry)}\n`);
}
