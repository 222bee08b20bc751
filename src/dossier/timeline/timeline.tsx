import type { VNode } from 'preact';
import { timeline, type TimelineEntry } from '../../dataset/timeline.ts';
import type { Dataset } from '../../dataset/types.ts';
import type { Translate } from '../../i18n/translate.ts';
import { axisOf, columnsOf, type AxisYear } from './axis.ts';
import { eventText } from './events.ts';
import { TimelineTable } from './table.tsx';
import { yearsText } from './years.ts';

interface Props {
  readonly dataset: Dataset;
  readonly t: Translate;
}

/** What happened when, as bars over the years, with the same as a table. */
export function Timeline({ dataset, t }: Props): VNode {
  const entries = timeline(dataset.facts, dataset.source);
  const axis = axisOf(entries);
  return (
    <figure class="timeline" style={{ '--columns': axis.length }}>
      <figcaption class="quiet">{t('dossier.timeline.caption')}</figcaption>
      <div class="axis" aria-hidden="true">
        {axis.map(({ year, gap }) => (
          <span key={year} class={gap ? 'gap' : undefined}>
            {year}
          </span>
        ))}
      </div>
      <ol>
        {entries.map((entry) => (
          <Entry key={yearsText(entry, t)} entry={entry} axis={axis} t={t} />
        ))}
      </ol>
      <TimelineTable entries={entries} speakers={dataset.speakers} t={t} />
    </figure>
  );
}

interface EntryProps {
  readonly entry: TimelineEntry;
  readonly axis: readonly AxisYear[];
  readonly t: Translate;
}

function Entry({ entry, axis, t }: EntryProps): VNode {
  const [start, end] = columnsOf(entry, axis);
  return (
    <li class="entry">
      <div>
        <b>{yearsText(entry, t)}</b>
        <ul>
          {entry.facts.map((fact) => (
            <li key={fact.id}>
              <a href={`#${fact.id}`}>{eventText(fact, t)}</a>
            </li>
          ))}
        </ul>
      </div>
      <div class="track" aria-hidden="true">
        <span
          class={entry.to === null ? 'bar open' : 'bar'}
          style={{ gridColumn: `${start} / ${end}` }}
        />
      </div>
    </li>
  );
}
