import type { VNode } from 'preact';
import type { NameRow } from '../../mentions/name-table.ts';
import type { Translate } from '../../i18n/translate.ts';

interface Props {
  readonly rows: readonly NameRow[];
  readonly t: Translate;
}

/** The names of one side in one language, their further spellings folded away. */
export function NameCell({ rows, t }: Props): VNode {
  const others = [...new Set(rows.flatMap(({ forms }) => forms.slice(1)))];
  const language = rows[0]?.language;
  return (
    <td>
      {rows.map(({ forms, needsContext }) => (
        <p key={forms[0]}>
          <span lang={language}>{forms[0]}</span>
          {needsContext && <small> {t('dossier.names.context')}</small>}
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
