import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Translate } from '../i18n/translate.ts';
import type { FrameSummary } from '../messages/types.ts';

/** Mentions that are listed at first: a popup with a thousand of them must open at once. */
const LISTED_AT_FIRST = 5;

interface Props {
  readonly frames: readonly FrameSummary[];
  readonly t: Translate;
  /** Shows a mention on the page; `false` if it is no longer there. */
  readonly reveal: (frameId: number, mention: number) => Promise<boolean>;
}

/** The mentions with the words around them, each a button that leads to it. */
export function MentionList({ frames, t, reveal }: Props): VNode {
  const [all, setAll] = useState(false);
  const [gone, setGone] = useState(false);
  const mentions = frames.flatMap(({ frameId, mentions: list }) =>
    list.map((mention) => ({ ...mention, frameId })),
  );
  return (
    <section>
      <h2>{t('popup.list')}</h2>
      <ul class="mentions">
        {mentions.slice(0, all ? undefined : LISTED_AT_FIRST).map((mention) => (
          <li key={`${mention.frameId} ${mention.id}`}>
            <button
              type="button"
              aria-label={t('popup.show', {
                surface: `${mention.before}${mention.surface}${mention.after}`,
              })}
              onClick={async () => setGone(!(await reveal(mention.frameId, mention.id)))}
            >
              {mention.before}
              <mark class={mention.nomenclature}>{mention.surface}</mark>
              {mention.after}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" class="quiet">
        {gone && t('popup.gone')}
      </p>
      {!all && mentions.length > LISTED_AT_FIRST && (
        <button type="button" class="button" onClick={() => setAll(true)}>
          {t('popup.all', { count: mentions.length })}
        </button>
      )}
    </section>
  );
}
