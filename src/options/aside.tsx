import type { VNode } from 'preact';
import type { Translate } from '../i18n/translate.ts';
import type { SettingsReport } from '../messages/types.ts';

interface Props {
  readonly report: SettingsReport;
  readonly t: Translate;
  readonly forget: () => void;
}

/** Stored values that could not be read: shown, so that nobody wonders where a setting went. */
export function Aside({ report, t, forget }: Props): VNode | null {
  const all = [report.unreadable, ...report.aside.map(({ values }) => values)];
  const entries = all.flatMap((values) => Object.entries(values));
  if (entries.length === 0) return null;
  return (
    <section class="option aside">
      <h2>{t('options.aside')}</h2>
      <p>{t('options.asideWhy')}</p>
      <ul>
        {entries.map(([field, value]) => (
          <li>
            <code>
              {field} {JSON.stringify(value)}
            </code>
          </li>
        ))}
      </ul>
      {report.aside.length > 0 && (
        <button type="button" class="button" onClick={forget}>
          {t('options.forget')}
        </button>
      )}
    </section>
  );
}
