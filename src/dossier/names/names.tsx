import type { VNode } from 'preact';
import type { Nomenclature, Place } from '../../dataset/types.ts';
import type { MessageKey, Translate } from '../../i18n/translate.ts';
import type { NameRow } from '../../mentions/name-table.ts';
import { sidesIn } from '../../ui/sides.ts';
import { bothNames } from '../both-names.ts';
import { namesOf } from './by-place.ts';
import { NameCell } from './cell.tsx';

interface Props {
  readonly places: readonly Place[];
  readonly rows: readonly NameRow[];
  readonly t: Translate;
}

const WHOSE: Readonly<Record<Nomenclature, MessageKey>> = {
  japan: 'common.whose.japan',
  russia: 'common.whose.russia',
  shared: 'common.whose.shared',
};

/** Every name that the extension knows, by place and language, with whose name it is. */
export function Names({ places, rows, t }: Props): VNode {
  return (
    <>
      {places.map((place) => (
        <PlaceNames key={place.id} place={place} rows={rows} t={t} />
      ))}
    </>
  );
}

interface PlaceProps {
  readonly place: Place;
  readonly rows: readonly NameRow[];
  readonly t: Translate;
}

function PlaceNames({ place, rows, t }: PlaceProps): VNode {
  const display = new Intl.DisplayNames(t.language, { type: 'language' });
  const label = (language: string): string => display.of(language) ?? language;
  const lines = namesOf(rows, place.id, label, new Intl.Collator(t.language));
  const columns: readonly Nomenclature[] = [...sidesIn(t.language), 'shared'];
  const used = columns.filter((whose) => lines.some(({ names }) => names[whose].length > 0));
  return (
    <table class="names">
      <caption>{bothNames(place, t)}</caption>
      <thead>
        <tr>
          <th scope="col">{t('dossier.names.language')}</th>
          {used.map((whose) => (
            <th key={whose} scope="col">
              <span class={`whose ${whose}`}>{t(WHOSE[whose])}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ language, names }) => (
          <tr key={language}>
            <th scope="row">{label(language)}</th>
            {used.map((whose) => (
              <NameCell key={whose} rows={names[whose]} t={t} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
