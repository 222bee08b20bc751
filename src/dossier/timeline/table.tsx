import type { VNode } from 'preact';
import type { TimelineEntry } from '../../dataset/timeline.ts';
import type { Speaker } from '../../dataset/types.ts';
import type { Translate } from '../../i18n/translate.ts';
import { yearsText } from './years.ts';

interface Props {
  readonly entries: readonly TimelineEntry[];
  readonly speakers: readonly Speaker[];
  readonly t: Translate;
}

/** The timeline in words: years, facts in full, who says so. */
export function TimelineTable({ entries, speakers, t }: Props): VNode {
  return (
    <details>
      <summary>{t('dossier.asTable')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('dossier.years')}</th>
            <th scope="col">{t('dossier.fact')}</th>
            <th scope="col">{t('dossier.speaker')}</th>
          </tr>
        </thead>
        <tbody>
          {entries.flatMap((entry) =>
            entry.facts.map((fact) => (
              <tr key={fact.id}>
                <th scope="row">{yearsText(entry, t)}</th>
                <td>
                  <a href={`#${fact.id}`}>{fact.text[t.language]}</a>
                </td>
                <td>{speakers.find(({ id }) => id === fact.speaker)?.name[t.language]}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </details>
  );
}
