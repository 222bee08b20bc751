import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import drawing from '../../../assets/map/large.json' with { type: 'json' };
import type { Place, PlaceId } from '../../dataset/types.ts';
import type { Translate } from '../../i18n/translate.ts';
import { bothNames } from '../both-names.ts';
import { PlaceMap } from './place-map.tsx';

interface Props {
  readonly places: readonly Place[];
  readonly t: Translate;
}

/** The map, and a button for each place that lights it there and tells what it is. */
export function Places({ places, t }: Props): VNode {
  const [lit, setLit] = useState<PlaceId>('territory');
  const about = places.find(({ id }) => id === lit)?.about[t.language];
  return (
    <>
      <div class="places" role="group" aria-label={t('map.show')}>
        {places.map((place) => (
          <button
            key={place.id}
            type="button"
            class="button"
            aria-pressed={place.id === lit}
            onClick={() => setLit(place.id)}
          >
            {bothNames(place, t)}
          </button>
        ))}
      </div>
      <p aria-live="polite">{about}</p>
      <PlaceMap map={drawing} places={places} lit={lit} t={t} />
    </>
  );
}
