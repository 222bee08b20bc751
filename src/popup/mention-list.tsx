import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Translate } from '../i18n/translate.ts';
import type { FrameSummary } from '../messages/types.ts';
import { MOST } from './use-popup.ts';

interface Props {
  readonly frames: readonly FrameSummary[];
  /** Mentions on the page. */
  readonly total: number;
  /** Mentions to list, at most. */
  readonly listed: number;
  readonly t: Translate;
  /** Shows a mention on the page; `false` if it is no longer there. */
  readonly reveal: (frameId: number, mention: number) => Promise<boolean>;
  /** Lists more of them. */
  readonly more: () => void;
}

/** The mentions with the words around them, each a button that leads to it. */
export function MentionList({ frames, total, listed, t, reveal, more }: Props): VNode {
  const [gone, setGone] = useState(false);
  const mentions = frames
    .flatMap(({ frameId, mentions: list }) => list.map((mention) => ({ ...mention, frameId })))
    .slice(0, listed);
  const most = Math.min(total, MOST);
  return (
    <section>
      <h2>{t('popup.list')}</h2>
      <ul class="mentions">
        {mentions.map((mention) => (
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
      {listed < most && (
        <button type="button" class="button" onClick={more}>
          {t(most < total ? 'popup.first' : 'popup.all', { count: most })}
        </button>
      )}
    </section>
  );
}
