import type { CompiledNames } from './compile.ts';
import { describe, tally } from './describe.ts';
import { createEvidence, type Evidence, type PageContext } from './evidence.ts';
import { fold } from './fold.ts';
import type { Reading } from './reading.ts';
import { compilePatterns } from './compile-patterns.ts';
import { createRootSearch } from './root-search.ts';
import { createScanner } from './scan.ts';
import { sum, type Weight, weighAll } from './sense.ts';
import { createSurroundings } from './surroundings.ts';
import type { Mention } from './types.ts';

/** Finds mentions in text, block by block. */
export interface Finder {
  /** What one block of text holds. Takes time linear in its length. */
  read(text: string): Reading;
  /** The mentions of a block in order, without overlaps, seen with the rest of the page. */
  decide(reading: Reading, evidence: Evidence): readonly Mention[];
  /** What speaks for and against each candidate of a block, in the candidates' order. */
  weigh(reading: Reading, evidence: Evidence): readonly (readonly Weight[])[];
}

const NOTHING: Reading = { candidates: [], cues: new Map(), anchors: 0 };
/** Texts whose readings are kept, for pages show the same again and again. */
const KEPT = 256;

/** Builds the patterns once; keep the finder for the life of the page. */
export function createFinder(names: CompiledNames): Finder {
  const rootsIn = createRootSearch(names.roots);
  const scan = createScanner(names);
  const patterns = compilePatterns(names.patterns);
  const surroundings = createSurroundings(names, patterns);
  const readings = new Map<string, Reading>();
  const decisions = new WeakMap<Reading, { digest: string; mentions: readonly Mention[] }>();

  const readWhole = (text: string): Reading => {
    const folded = fold(text);
    const found = scan(folded.text);
    const candidates = describe(text, folded, found, surroundings, patterns);
    const anchors = candidates.filter(({ bar, group }) => !bar && group.sense === 'clear').length;
    return { candidates, cues: tally(found.cues), anchors };
  };
  const readOnce = (text: string): Reading => {
    let reading = readings.get(text);
    if (!reading) {
      if (readings.size >= KEPT) readings.clear();
      readings.set(text, (reading = readWhole(text)));
    }
    return reading;
  };
  // A title without names still tells what the page is about.
  const weigh = (reading: Reading, evidence: Evidence): Weight[][] =>
    weighAll(reading, readOnce(evidence.page.title ?? ''), evidence, names.weights);

  return {
    read: (text) => (readings.has(text) || rootsIn(text).length > 0 ? readOnce(text) : NOTHING),
    weigh,
    decide(reading, evidence) {
      const { digest } = evidence;
      let decision = decisions.get(reading);
      if (decision?.digest !== digest) {
        const weights = weigh(reading, evidence);
        const mentions = reading.candidates
          .filter((_, i) => sum(weights[i] ?? []) > 0)
          .map(({ group: { place, nomenclature }, start, end }) => {
            return { start, end, place, nomenclature };
          });
        decisions.set(reading, (decision = { digest, mentions }));
      }
      return decision.mentions;
    },
  };
}

/** The mentions of a text that is a whole page of its own. */
export function findMentions(
  finder: Finder,
  text: string,
  page: PageContext = {},
): readonly Mention[] {
  const reading = finder.read(text);
  const evidence = createEvidence(page);
  evidence.add(reading);
  return finder.decide(reading, evidence);
}
