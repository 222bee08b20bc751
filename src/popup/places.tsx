import type { VNode } from 'preact';
import type { Place } from '../dataset/types.ts';
import type { Translate } from '../i18n/translate.ts';
import { sidesIn } from '../ui/sides.ts';
import type { Tally } from './tally.ts';

interface Props {
  readonly tally: Tally;
  readonly places: readonly Place[];
  readonly t: Translate;
}

/** How often each place is mentioned, under both its names. */
export function Places({ tally, places, t }: Props): VNode {
  const [first, second] = sidesIn(t.language);
  return (
    <section>
      <h2>{t('popup.total', { count: tally.total })}</h2>
      {tally.reading && <p class="quiet">{t('popup.reading')}</p>}
      {tally.limited && <p class="quiet">{t('popup.limited')}</p>}
      <ul class="places">
        {tally.places.map(({ place, count }) => {
          const names = places.find(({ id }) => id === place)?.names;
          const both = new Set([names?.[first].text[t.language], names?.[second].text[t.language]]);
          return (
            <li>
              <span>{[...both].join(' / ')}</span>
              <b>{new Intl.NumberFormat(t.language).format(count)}</b>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
