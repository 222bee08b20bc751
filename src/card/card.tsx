import type { VNode } from 'preact';
import { FactBody } from '../ui/fact-body.tsx';
import { Name } from '../ui/name.tsx';
import { sidesIn } from '../ui/sides.ts';
import { SmallMap } from '../ui/small-map.tsx';
import { SourceLine } from '../ui/source-line.tsx';
import { Actions } from './actions.tsx';
import type { CardProps } from './types.ts';

/** What a reader needs of a place, in the order of need. */
export function Card(props: CardProps): VNode | null {
  const { pack, t, subject, facts, sheet } = props;
  const place = pack.places.find(({ id }) => id === subject.place);
  if (!place) return null;
  const { language } = t;
  return (
    <dialog
      class={sheet ? 'theme card sheet' : 'theme card'}
      open
      aria-labelledby="title"
      aria-describedby="here"
      tabIndex={-1}
      lang={language}
    >
      <header>
        <div>
          <h2 id="title" lang={subject.language}>
            {subject.surface}
          </h2>
          <p class="quiet" id="here">
            {t('card.here')}{' '}
            <span class={`whose ${subject.nomenclature}`}>
              {t(`common.whose.${subject.nomenclature}`)}
            </span>
          </p>
        </div>
        <Actions {...props} part="head" />
      </header>
      <div class="look">
        <SmallMap
          map={pack.map}
          place={subject.place}
          label={t(subject.place === 'territory' ? 'common.mapAll' : 'common.map', {
            place: place.names[sidesIn(language)[0]].text[language],
            other: place.names[sidesIn(language)[1]].text[language],
          })}
        />
        <dl class="names" aria-label={t('card.names')}>
          {sidesIn(language).map((side) => (
            <div class={`side ${side}`}>
              <dt>{t(`common.${side}`)}</dt>
              <dd>
                <Name name={place.names[side]} language={language} />
              </dd>
            </div>
          ))}
        </dl>
      </div>
      <p class="about">{place.about[language]}</p>
      <div class="positions">
        {sidesIn(language).map((side) => (
          <section class={`side ${side}`}>
            <h3>{t(`common.position.${side}`)}</h3>
            <p>{pack.facts.find(({ position }) => position === side)?.text[language]}</p>
          </section>
        ))}
      </div>
      {facts.length > 0 && (
        <section>
          <h3>{t('card.facts')}</h3>
          <ul class="facts">
            {facts.map((fact) => (
              <li>
                <FactBody fact={fact} speakers={pack.speakers} when={pack.when[fact.id]} t={t} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <SourceLine source={pack.source} date={pack.asOf} t={t} />
      <Actions {...props} part="foot" />
    </dialog>
  );
}
