import type { VNode } from 'preact';
import type { Source } from '../dataset/types.ts';
import type { Translate } from '../i18n/translate.ts';
import { dateText } from './date.ts';

interface Props {
  readonly source: Source;
  readonly t: Translate;
}

/** Where the facts come from, and as of when they hold. */
export function SourceLine({ source, t }: Props): VNode {
  const date = dateText(source.date, t.language);
  return (
    <p class="source">
      {t('common.source', { title: source.title, date })} {t('common.asOfAll', { date })}
    </p>
  );
}
