import type { VNode } from 'preact';
import type { MessageKey, Translate } from '../i18n/translate.ts';
import type { TabState } from '../messages/types.ts';

/** Why there is nothing to list. */
export type Reason = Exclude<TabState, 'on'> | 'none';

const NOTICES: Readonly<Record<Reason, readonly [MessageKey, MessageKey]>> = {
  none: ['popup.none', 'popup.noneWhy'],
  off: ['popup.off', 'popup.offWhy'],
  paused: ['popup.paused', 'popup.pausedWhy'],
  'not-listed': ['popup.notListed', 'popup.notListedWhy'],
  'not-allowed': ['popup.notAllowed', 'popup.notAllowedWhy'],
  'not-granted': ['popup.notGranted', 'popup.notGrantedWhy'],
  pdf: ['popup.pdf', 'popup.pdfWhy'],
};

interface Props {
  readonly reason: Reason;
  readonly t: Translate;
  /** Asks the browser for access to all sites. */
  readonly grant: () => void;
}

/** Says why there is nothing to list, and what can be done about it. */
export function Notice({ reason, t, grant }: Props): VNode {
  const [what, why] = NOTICES[reason];
  return (
    <section class="notice">
      <h2>{t(what)}</h2>
      <p>{t(why)}</p>
      {reason === 'not-granted' && (
        <button type="button" class="button main" onClick={grant}>
          {t('common.grant')}
        </button>
      )}
    </section>
  );
}
