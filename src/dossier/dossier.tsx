import nameRows from 'virtual:name-table';
import dataset from 'virtual:dataset';
import type { ComponentChildren, VNode } from 'preact';
import { dateText } from '../i18n/date.ts';
import type { MessageKey, Translate } from '../i18n/translate.ts';
import { SourceLine } from '../ui/source-line.tsx';
import { bothNames } from './both-names.ts';
import { Facts } from './facts/facts.tsx';
import { Places } from './map/places.tsx';
import { Method } from './method.tsx';
import { Names } from './names/names.tsx';
import { Positions } from './positions.tsx';
import { Timeline } from './timeline/timeline.tsx';
import { Wording } from './wording/wording.tsx';

/** All that the extension knows, on one page. */
export function Dossier({ t }: { readonly t: Translate }): VNode {
  const { places, facts, brief, source } = dataset;
  const territory = places.find(({ id }) => id === 'territory');
  return (
    <>
      <header>
        <p class="quiet">Four Islands</p>
        <h1>{territory && bothNames(territory, t)}</h1>
        <ul class="brief">
          {brief.map(({ text, facts: [fact] }) => (
            <li key={fact}>{text[t.language]}</li>
          ))}
        </ul>
        <SourceLine source={source} date={dateText(source.date, t.language)} t={t} />
      </header>
      <nav aria-label={t('dossier.contents')}>
        <ul>
          {SECTIONS.map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{t(title)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <Section of="section-map" t={t}>
          <Places places={places} t={t} />
        </Section>
        <Section of="section-positions" t={t}>
          <Positions dataset={dataset} t={t} />
        </Section>
        <Section of="section-timeline" t={t}>
          <Timeline dataset={dataset} t={t} />
        </Section>
        <Section of="section-wording" t={t}>
          <Wording facts={facts} t={t} />
        </Section>
        <Section of="section-facts" t={t}>
          <Facts dataset={dataset} t={t} />
        </Section>
        <Section of="section-names" t={t}>
          <p>{t('dossier.names.lead')}</p>
          <Names places={places} rows={nameRows} t={t} />
        </Section>
        <Section of="section-method" t={t}>
          <Method t={t} />
        </Section>
      </main>
    </>
  );
}

/** In the order of the page. The ids differ from those of all facts. */
const SECTIONS = [
  ['section-map', 'dossier.section.map'],
  ['section-positions', 'dossier.section.positions'],
  ['section-timeline', 'dossier.section.timeline'],
  ['section-wording', 'dossier.section.wording'],
  ['section-facts', 'dossier.section.facts'],
  ['section-names', 'dossier.section.names'],
  ['section-method', 'dossier.section.method'],
] as const satisfies readonly (readonly [string, MessageKey])[];

type SectionId = (typeof SECTIONS)[number][0];

interface SectionProps {
  readonly of: SectionId;
  readonly t: Translate;
  readonly children: ComponentChildren;
}

function Section({ of, t, children }: SectionProps): VNode {
  const title = SECTIONS.find(([id]) => id === of)?.[1];
  return (
    <section id={of} aria-labelledby={`${of}-title`}>
      <h2 id={`${of}-title`}>{title && t(title)}</h2>
      {children}
    </section>
  );
}
