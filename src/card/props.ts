import { languageAt } from '../page/dom.ts';
import { chooseFacts } from '../dataset/choose.ts';
import { plainTranslator } from '../i18n/translate.ts';
import type { CardPack } from '../messages/types.ts';
import type { Page, PageMention } from '../page/types.ts';
import { cardText } from './copy.ts';
import type { State } from './machine.ts';
import type { CardActions, CardProps } from './types.ts';

/** Facts that a card shows beside the positions. */
const FACTS_SHOWN = 2;

/** What the card's buttons do, before it is known what there is to copy and to show more of. */
export type Acts = Omit<CardActions, 'copy' | 'showAll'> & {
  readonly copy: (text: string) => Promise<void>;
  readonly showAll: (fact: string | null) => void;
};

/**
 * All that the card of a mention shows.
 *
 * @param page the page
 * @param mention the mention
 * @param pack what cards show
 * @param state the state that the card is in, open or waiting to be
 * @param acts what its buttons do
 */
export function cardProps(
  page: Page,
  mention: PageMention,
  pack: CardPack,
  state: State,
  acts: Acts,
): CardProps {
  const t = plainTranslator(pack.language, pack.texts);
  const { sentence } = page.context(mention);
  const facts = chooseFacts(sentence, mention.place, pack.facts).slice(0, FACTS_SHOWN);
  const language = languageAt(page.element(mention));
  const subject = { ...mention, language };
  return {
    pack,
    t,
    subject,
    facts,
    pinned: state.name === 'pinned',
    sheet: state.name === 'pinned' && state.how === 'touch',
    actions: {
      ...acts,
      copy: () => acts.copy(cardText(pack, t, subject, facts)),
      showAll: () => acts.showAll(facts[0]?.id ?? null),
    },
  };
}
