import type { VNode } from 'preact';
import type { NameRow } from '../../mentions/name-table.ts';
import type { Translate } from '../../i18n/translate.ts';

interface Props {
  readonly rows: readonly NameRow[];
  readonly t: Translate;
}

/** The names of one side in one language, their further spellings folded away. */
export function NameCell({ rows, t }: Props): VNode {
  const shown = Map.groupBy(rows, ({ forms }) => forms[0]);
  const others = [...new Set(rows.flatMap(({ forms }) => forms))].filter(
    (form) => !shown.has(form),
  );
  const language = rows[0]?.language;
  return (
    <td>
      {[...shown].map(([form, names]) => (
        <p key={form}>
          <span lang={language}>{form}</span>{' '}
          {names.every(({ needsContext }) => needsContext) && (
            <small>{t('dossier.names.context')}</small>
          )}
        </p>
      ))}
      {others.length > 0 && (
        <details>
          <summary>{t('dossier.names.more', { count: others.length })}</summary>
          <p lang={language}>{others.join(', ')}</p>
        </details>
      )}
    </td>
  );
}
