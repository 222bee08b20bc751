import * as v from 'valibot';
import { line, oneOf, placeId } from './common.ts';

const NOMENCLATURES = ['japan', 'russia', 'shared'] as const;
const SENSES = ['clear', 'context'] as const;
const optionalLine = v.exactOptional(line);
const optionalLines = v.exactOptional(v.array(line));
const sides = v.strictObject({ before: optionalLines, after: optionalLines });

const name = v.strictObject({
  surface: line,
  place: placeId,
  nomenclature: v.picklist(NOMENCLATURES, oneOf(NOMENCLATURES)),
  sense: v.picklist(SENSES, oneOf(SENSES)),
  notAfter: optionalLine,
  notBefore: optionalLine,
  onlyBefore: optionalLine,
  hanBefore: optionalLine,
});

const cues = v.strictObject({
  japan: optionalLines,
  russia: optionalLines,
  dispute: optionalLines,
  nearby: optionalLines,
  place: optionalLines,
  elsewhere: optionalLines,
  game: optionalLines,
  ship: optionalLines,
  trade: optionalLines,
  animal: optionalLines,
  district: optionalLines,
});

const pieces = v.array(v.pipe(line, v.minLength(2, 'is too short. Write at least two letters.')));

/** `names/<language>.json`: how one language names the places. What each part means stands in `src/mentions/names.ts`. */
export const nameFile = v.strictObject({
  $schema: v.exactOptional(v.string()),
  language: line,
  names: v.pipe(v.array(name), v.nonEmpty('is empty. List the names of the places.')),
  roots: pieces,
  anchors: v.exactOptional(pieces),
  endings: v.exactOptional(
    // An ending may be empty: the bare stem.
    v.record(v.string(), v.array(v.string())),
  ),
  generics: v.exactOptional(
    v.strictObject({ one: v.exactOptional(sides), many: v.exactOptional(sides) }),
  ),
  compounds: v.exactOptional(
    v.strictObject({ ...sides.entries, beside: optionalLines, named: optionalLines }),
  ),
  prepositions: optionalLines,
  locatives: optionalLines,
  postpositions: optionalLines,
  articles: optionalLines,
  naming: optionalLines,
  particles: optionalLines,
  frequent: optionalLines,
  cues: v.exactOptional(cues),
});
