import type { VNode } from 'preact';
import type { Source } from '../dataset/types.ts';
import type { Translate } from '../i18n/translate.ts';

interface Props {
  readonly source: Source;
  readonly t: Translate;
  /** Its day, as people write it. */
  readonly date: string;
}

/** Where the facts come from, and as of when they hold. */
export function SourceLine({ source, t, date }: Props): VNode {
  // The title stands in its own language, wherever a language puts it in the sentence.
  const [before, after] = t('common.source', { title: '\0', date }).split('\0');
  return (
    <p class="source">
      {before}
      <span lang={source.language}>{source.title}</span>
      {after}
    </p>
  );
}
