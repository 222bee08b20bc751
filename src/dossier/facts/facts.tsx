import type { VNode } from 'preact';
import type { Dataset, Fact } from '../../dataset/types.ts';
import { spanText } from '../../i18n/date.ts';
import type { Translate } from '../../i18n/translate.ts';
import { FactBody } from '../../ui/fact-body.tsx';
import { paragraphsText } from './paragraphs.ts';
import { byTopic } from './topics.ts';

interface Props {
  readonly dataset: Dataset;
  readonly t: Translate;
}

/** Every fact with who says it, of when it speaks, where it stands, and an address of its own. */
export function Facts({ dataset: { facts, speakers, source }, t }: Props): VNode {
  return (
    <>
      {byTopic(facts).map(({ title, facts: own }) => (
        <div key={title} class="topic">
          <h3>{t(title)}</h3>
          <ul>
            {own.map((fact) => (
              <li key={fact.id} id={fact.id} class="fact">
                <FactBody
                  fact={fact}
                  speakers={speakers}
                  when={spanText(fact.date, t, source.date)}
                  t={t}
                />
                <Place fact={fact} t={t} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

/** Where in the article the fact stands, and the way to link to it. */
function Place({ fact, t }: { readonly fact: Fact; readonly t: Translate }): VNode {
  return (
    <span class="quiet">
      {' · '}
      <span class="where">
        {paragraphsText(fact.paragraphs, t)}{' '}
        <a class="anchor" href={`#${fact.id}`} aria-label={t('dossier.link', { fact: fact.id })}>
          #
        </a>
      </span>
    </span>
  );
}
