import { bounded } from './boundaries.ts';
import type { CompiledNames, NameGroup } from './compile.ts';
import { createCueReader, type Cue } from './cues.ts';
import { createEvidence, type Evidence, type PageContext } from './evidence.ts';
import { fold, type Folded } from './fold.ts';
import { isInIdentifier } from './identifier.ts';
import type { Candidate, Reading } from './reading.ts';
import { weigh } from './sense.ts';
import { createSurroundings, type Surroundings } from './surroundings.ts';
import type { Mention } from './types.ts';

/** Finds mentions in text, block by block. */
export interface Finder {
  /** What one block of text holds. Takes time linear in its length. */
  read(text: string): Reading;
  /** The mentions of a block in order, without overlaps, seen with the rest of the page. */
  decide(reading: Reading, evidence: Evidence): readonly Mention[];
}

interface Match {
  readonly group: NameGroup;
  readonly start: number;
  readonly end: number;
}

const NOTHING: Reading = { candidates: [], cues: new Set(), anchors: 0 };

/** Builds the patterns once; keep the finder for the life of the page. */
export function createFinder(names: CompiledNames): Finder {
  const roots = new RegExp(names.roots, 'i');
  const pattern = new RegExp(
    names.groups
      .map(({ pattern: source, script }) => bounded(source, script, names.particles))
      .join('|'),
    'gu',
  );
  const readCues = createCueReader(names);
  const surroundings = createSurroundings(names);

  const read = (text: string): Reading => {
    if (!roots.test(text)) return NOTHING;
    const folded = fold(text);
    const matches: Match[] = [];
    for (const match of folded.text.matchAll(pattern)) {
      const group = names.groups[match.findIndex((value, i) => i > 0 && value !== undefined) - 1];
      if (group) matches.push({ group, start: match.index, end: match.index + match[0].length });
    }
    const cues = readCues(folded.text);
    const candidates = describe(text, folded, matches, cues, surroundings);
    return {
      candidates,
      cues: new Set(cues.map(({ kind }) => kind)),
      anchors: candidates.filter(isAnchor).length,
    };
  };

  let title: [text: string, reading: Reading] = ['', NOTHING];
  const readTitle = (text: string): Reading => {
    if (title[0] !== text) {
      const folded = fold(text);
      title = [
        text,
        { ...read(text), cues: new Set(readCues(folded.text).map(({ kind }) => kind)) },
      ];
    }
    return title[1];
  };

  return {
    read,
    decide(reading, evidence) {
      const titled = readTitle(evidence.page.title ?? '');
      return reading.candidates
        .filter(
          (candidate) =>
            weigh(candidate, reading, titled, evidence).reduce(
              (sum, { points }) => sum + points,
              0,
            ) > 0,
        )
        .map(({ group, start, end }) => ({
          start,
          end,
          place: group.place,
          nomenclature: group.nomenclature,
        }));
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

function isAnchor({ group, bar }: Candidate): boolean {
  return group.sense === 'clear' && !bar;
}

const JOINT =
  /^(?:,? ?(?:and|&|or|и|или|та|i|oraz|und|et|y|e)|[,、・/+-]|[,，]? ?(?:(?:and|und|и) )?(?:the )?|[ ]?\(|と|及び|や|와|과|和|與|与)? ?$/u;

function describe(
  text: string,
  folded: Folded,
  matches: readonly Match[],
  cues: readonly Cue[],
  surroundings: Surroundings,
): Candidate[] {
  const joined = (left: Match | undefined, right: Match | undefined): boolean =>
    left !== undefined &&
    right !== undefined &&
    right.start - left.end < 12 &&
    JOINT.test(folded.text.slice(left.end, right.start));
  const drafts = matches.map((match, i) => {
    const inList = { before: joined(matches[i - 1], match), after: joined(match, matches[i + 1]) };
    const [from, to] = surroundings.extend(folded.text, match.start, match.end, inList);
    const start = folded.starts[from] ?? 0;
    const end = folded.ends[to - 1] ?? 0;
    const compound =
      surroundings.isCompound(folded.text, from, to) ||
      surroundings.isCompound(folded.text, match.start, match.end);
    const bar = compound ? 'compound' : isInIdentifier(text, start, end) ? 'identifier' : null;
    return {
      match,
      from,
      to,
      start,
      end,
      bar,
      inList,
      generic: to - from > match.end - match.start,
    } as const;
  });
  return drafts.map(({ match, start, end, bar, inList, generic, from, to }, i) => {
    const [left, right] = sentenceAround(folded.text, from, to);
    const beside = [inList.before && drafts[i - 1], inList.after && drafts[i + 1]];
    return {
      group: match.group,
      start,
      end,
      bar,
      generic,
      lowerCase:
        match.group.script === 'word' &&
        text.slice(start, end) === text.slice(start, end).toLowerCase(),
      listed: beside.some((other) => other && !other.bar),
      near: new Set(
        cues
          .filter(({ at }) => at >= left && at < right && (at < from || at >= to))
          .map(({ kind }) => kind),
      ),
      company: drafts.some(
        (other, k) =>
          k !== i &&
          !other.bar &&
          other.match.group.sense === 'clear' &&
          other.from >= left &&
          other.from < right,
      ),
    };
  });
}

// A sentence longer than this on either side of a name is cut.
const SENTENCE = 300;

function sentenceAround(text: string, start: number, end: number): [number, number] {
  const head = text.slice(Math.max(0, start - SENTENCE), start);
  const tail = text.slice(end, end + SENTENCE);
  const opening = Math.max(
    ...['. ', '! ', '? ', '。', '！', '？'].map((stop) => head.lastIndexOf(stop)),
  );
  const closing = /[.!?] |[。！？]/.exec(tail)?.index ?? tail.length;
  return [start - head.length + opening + 1, end + closing];
}
