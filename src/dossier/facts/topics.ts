import type { Fact, Topic } from '../../dataset/types.ts';
import type { MessageKey } from '../../i18n/translate.ts';

/** What each topic is called. The order is that of the page: first what and where, then what was and is said of it. */
const TOPICS: Readonly<Record<Topic, MessageKey>> = {
  names: 'dossier.topic.names',
  location: 'dossier.topic.location',
  control: 'dossier.topic.control',
  positions: 'dossier.topic.positions',
  history: 'dossier.topic.history',
  treaty: 'dossier.topic.treaty',
  talks: 'dossier.topic.talks',
  visits: 'dossier.topic.visits',
  statement: 'dossier.topic.statement',
  day: 'dossier.topic.day',
};

/** Facts of one topic, in the order of the dataset. */
export interface TopicFacts {
  readonly title: MessageKey;
  readonly facts: readonly Fact[];
}

/** All facts by topic; topics without a fact are left out. */
export function byTopic(facts: readonly Fact[]): TopicFacts[] {
  return Object.entries(TOPICS).flatMap(([topic, title]) => {
    const own = facts.filter((fact) => fact.topic === topic);
    return own.length > 0 ? [{ title, facts: own }] : [];
  });
}
