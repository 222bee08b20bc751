import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDatasetFiles } from '../../../scripts/lib/dataset-files.ts';
import { PARTS, readSentences, scoreChoice } from '../../../scripts/lib/fact-sentences.ts';
import { chooseFacts } from '../../../src/dataset/choose.ts';
import { PLACE_IDS } from '../../../src/dataset/schema/common.ts';
import { parseDataset } from '../../../src/dataset/schema.ts';
import type { Fact, PlaceId } from '../../../src/dataset/types.ts';

const { facts } = parseDataset(readDatasetFiles());

const idsFor = (sentence: string, place: PlaceId = 'territory'): string[] =>
  chooseFacts(sentence, place, facts).map((fact) => fact.id);

/** Facts that may stand beside a mention of the place: those about all four islands or about itself. */
const eligible = (place: PlaceId): Fact[] =>
  facts.filter(
    ({ position, places }) => !position && (places.includes('territory') || places.includes(place)),
  );

/** Sentences of all kinds: noise, words from the dataset, and both mixed. */
const sentence = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...facts.flatMap((fact) => Object.values(fact.cues).flat())),
        fc.constantFrom('1855', '2019', '２０２４年', 'Итуру́п', '国後島', 'abe', '.'),
        fc.string({ unit: 'grapheme', maxLength: 8 }),
      ),
      { maxLength: 30 },
    )
    .map((words) => words.join(' ')),
);
const place = fc.constantFrom(...PLACE_IDS);

const RUNS = { numRuns: 500 };

describe('whatever the sentence', () => {
  test('each fact that may stand there is given once, and none about another place', () => {
    fc.assert(
      fc.property(sentence, place, (text, id) => {
        const given = chooseFacts(text, id, facts);
        expect(given).toHaveLength(eligible(id).length);
        expect(new Set(given)).toEqual(new Set(eligible(id)));
      }),
      RUNS,
    );
  });

  test('case, accents, stress marks and width make no difference', () => {
    fc.assert(
      fc.property(sentence, place, (text, id) => {
        const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
        expect(chooseFacts(plain, id, facts)).toEqual(chooseFacts(text, id, facts));
      }),
      RUNS,
    );
  });

  test('the list of facts is left as it was', () => {
    const before = structuredClone(facts);
    chooseFacts('The border of 1855', 'etorofu', facts);
    expect(facts).toEqual(before);
  });
});

test('with nothing to go by, the order of the dataset stands', () => {
  expect(idsFor('')).toEqual(eligible('territory').map((fact) => fact.id));
});

test.for<[string, PlaceId, string]>([
  ['The border was drawn between Etorofu and Urup.', 'etorofu', 'treaty-1855'],
  ['They have not seen their family graves on Shikotan for years.', 'shikotan', 'kishida-visits'],
  ['2021年の大会の声明は北方領土について何と述べたか。', 'territory', 'statement-2021-2022'],
  ['Диалог о Южных Курилах прекращён из-за санкций.', 'territory', 'talks-suspended'],
  ['L’absence de traité de paix tient aux Kouriles du Sud.', 'territory', 'no-peace-treaty'],
])('%s', ([text, about, best]) => {
  expect(idsFor(text, about)[0]).toBe(best);
});

test('a cue with a full stop is a whole word, one without is the beginning of a word', () => {
  expect(idsFor('Die Südkurilen sind aber klein.')[0]).not.toBe('abe-putin');
  expect(idsFor('Abe sprach mit niemandem.')[0]).toBe('abe-putin');
});

test('a number inside a longer one is no year', () => {
  expect(idsFor('Order 118556 concerns the Southern Kurils.')[0]).toBe('control');
});

describe('on the labelled sentences', () => {
  test.for(PARTS)('the best fact stands first in 85 of 100 (%s)', (part) => {
    const score = scoreChoice(readSentences(part), (text, id) => chooseFacts(text, id, facts));
    expect(score.first / score.total).toBeGreaterThanOrEqual(0.85);
    expect(score.elsewhere).toBe(0);
  });

  test('every label is a fact that may stand there', () => {
    for (const { id, best, place: about } of PARTS.flatMap(readSentences)) {
      const ids = eligible(about).map((fact) => fact.id);
      expect(ids, id).toEqual(expect.arrayContaining([...best]));
    }
  });
});

test('a cue of joined parts wants all of them, in any order', () => {
  expect(idsFor('Iturup, Etorofu: two names on one map.', 'etorofu')[0]).toBe('etorofu');
  expect(idsFor('Etorofu, also Iturup.', 'etorofu')[0]).toBe('etorofu');
  expect(idsFor('Fog over Iturup.', 'etorofu')[0]).toBe('control');
});
