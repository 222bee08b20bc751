import type { VNode } from 'preact';
import type { Fact } from '../../dataset/types.ts';
import { JUDGEMENTS, wordingByYear, type YearWording } from '../../dataset/wording.ts';
import type { Translate } from '../../i18n/translate.ts';

interface Props {
  readonly facts: readonly Fact[];
  readonly t: Translate;
}

/** How sharply the rally's statement judged, year by year: the higher the bar, the harsher the words. */
export function Wording({ facts, t }: Props): VNode {
  const years = wordingByYear(facts);
  const runs = [...Map.groupBy(years, ({ fact }) => fact.id).values()];
  return (
    <figure class="wording">
      <figcaption class="quiet">{t('dossier.wording.caption')}</figcaption>
      <div class="runs" aria-hidden="true">
        {runs.map((run) => (
          <Run key={run[0]?.year} run={run} t={t} />
        ))}
      </div>
      <WordingTable years={years} t={t} />
    </figure>
  );
}

/** Years of one wording, beside each other under their words. */
function Run({ run, t }: { readonly run: readonly YearWording[]; readonly t: Translate }): VNode {
  const [first] = run;
  const level = first ? JUDGEMENTS.indexOf(first.judgement) : 0;
  return (
    <div class="run">
      <p>{first && wordsOf(first, t)}</p>
      <div class="bars">
        {run.map(({ year }) => (
          <span key={year} class={`level-${level}`}>
            <b>{year}</b>
          </span>
        ))}
      </div>
    </div>
  );
}

interface TableProps {
  readonly years: readonly YearWording[];
  readonly t: Translate;
}

function WordingTable({ years, t }: TableProps): VNode {
  return (
    <details>
      <summary>{t('dossier.asTable')}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('dossier.years')}</th>
            <th scope="col">{t('dossier.wording.words')}</th>
          </tr>
        </thead>
        <tbody>
          {years.map((entry) => (
            <tr key={entry.year}>
              <th scope="row">{entry.year}</th>
              <td>
                <a href={`#${entry.fact.id}`}>{wordsOf(entry, t)}</a>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function wordsOf({ phrase }: YearWording, t: Translate): string {
  if (!phrase) return t('dossier.wording.none');
  return t('dossier.wording.quoted', { phrase: phrase[t.language] });
}
