import type { Fact } from '../dataset/types.ts';
import type { Translate } from '../i18n/translate.ts';
import type { CardPack } from '../messages/types.ts';
import { sidesIn } from '../ui/sides.ts';
import type { Subject } from './types.ts';

/**
 * What a card shows, as plain text to paste elsewhere: names, positions, facts, source.
 *
 * @param pack what cards show
 * @param t texts in the pack's language
 * @param subject the mention
 * @param facts the facts that the card shows
 */
export function cardText(
  pack: CardPack,
  t: Translate,
  subject: Subject,
  facts: readonly Fact[],
): string {
  const { language } = t;
  const place = pack.places.find(({ id }) => id === subject.place);
  const sides = sidesIn(language);
  const names = sides.flatMap((side) => {
    const name = place?.names[side];
    if (!name) return [];
    const all = new Set([name.text[language], name.native, name.latin]);
    return [`${t(`common.${side}`)}: ${[...all].join(' · ')}`];
  });
  const positions = sides.map((side) => pack.facts.find(({ position }) => position === side));
  const statement = ({ id, text, speaker }: Fact): string => {
    const by = pack.speakers.find((each) => each.id === speaker);
    return `${text[language]} (${by?.name[language]} · ${pack.when[id]})`;
  };
  return [
    ...names,
    place?.about[language],
    ...[...positions, ...facts].flatMap((fact) => (fact ? [statement(fact)] : [])),
    t('common.source', { title: pack.source.title, date: pack.asOf }),
  ].join('\n');
}

/**
 * Puts a text on the clipboard; for a person's click only.
 *
 * @param text plain text
 * @param root where a helper element may stand, for pages without the asynchronous clipboard
 * @throws Error if the browser does not let it
 */
export async function copyText(text: string, root: ShadowRoot): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Pages over http and frames without the permission have no other way.
    const area = document.createElement('textarea');
    area.value = text;
    root.append(area);
    area.select();
    const done = document.execCommand('copy');
    area.remove();
    if (!done) throw new Error('The browser refused the clipboard.');
  }
}
