import type { Dataset } from '../types.ts';
import { PLACE_IDS } from './common.ts';
import { problem } from './problem.ts';
import { repeated } from './repeated.ts';

const quoted = (id: string): string => JSON.stringify(id);

function* checkIds(data: Dataset): Generator<string> {
  const lists = {
    'facts.json': data.facts,
    'places.json': data.places,
    'speakers.json': data.speakers,
  };
  for (const [file, list] of Object.entries(lists)) {
    for (const id of repeated(list.map((entry) => entry.id))) {
      yield problem(
        file,
        quoted(id),
        'this id stands there twice. Give each entry an id of its own.',
      );
    }
  }
}

function* checkFacts({ facts, speakers, source }: Dataset): Generator<string> {
  const known = new Set(speakers.map((speaker) => speaker.id));
  for (const { id, speaker, paragraphs, date, cues } of facts) {
    const say = (text: string) => problem('facts.json', `fact ${quoted(id)}`, text);
    if (!known.has(speaker)) {
      yield say(
        `speaker ${quoted(speaker)} is not in speakers.json. Add it there, or name another.`,
      );
    }
    for (const [language, words] of Object.entries(cues)) {
      for (const cue of repeated(words)) {
        yield say(`cues.${language} has ${quoted(cue)} twice. Take one out.`);
      }
    }
    for (const paragraph of paragraphs.filter((number) => number >= source.paragraphs)) {
      yield say(`paragraph ${paragraph} does not exist. The last one is ${source.paragraphs - 1}.`);
    }
    if (date.to && date.to < date.from.slice(0, date.to.length)) {
      yield say(`date.to ${date.to} lies before date.from ${date.from}. Swap or mend them.`);
    }
  }
}

function* checkWhole({ facts, places, source, brief }: Dataset): Generator<string> {
  const covered = new Set(facts.flatMap((fact) => fact.paragraphs));
  for (let paragraph = 0; paragraph < source.paragraphs; paragraph += 1) {
    if (covered.has(paragraph)) continue;
    yield problem('facts.json', '', `no fact rests on paragraph ${paragraph}. Add one that does.`);
  }
  for (const side of ['japan', 'russia']) {
    const count = facts.filter((fact) => fact.position === side).length;
    if (count === 1) continue;
    const remedy = `Set "position": "${side}" on exactly one.`;
    yield problem('facts.json', '', `${count} facts state the position of ${side}. ${remedy}`);
  }
  const present = new Set<string>(places.map((place) => place.id));
  for (const id of PLACE_IDS.filter((place) => !present.has(place))) {
    yield problem('places.json', '', `place ${quoted(id)} is missing. Add it.`);
  }
  const known = new Set(facts.map((fact) => fact.id));
  for (const id of brief.flatMap((entry) => entry.facts)) {
    if (known.has(id)) continue;
    yield problem('brief.json', '', `fact ${quoted(id)} is not in facts.json. Name one that is.`);
  }
}

/**
 * What is wrong between the entries of files that are each well formed.
 *
 * @returns one line per fault; empty if all is well
 */
export function crossCheck(data: Dataset): string[] {
  return [...checkIds(data), ...checkFacts(data), ...checkWhole(data)];
}
