import type { VNode } from 'preact';
import type { MessageKey, Translate } from '../i18n/translate.ts';
import { useKeys } from './use-keys.ts';

const COMMANDS: readonly (readonly [string, MessageKey])[] = [
  ['next-mention', 'options.keys.next'],
  ['previous-mention', 'options.keys.previous'],
  ['toggle-site', 'options.keys.toggle'],
];

/** The keys and what they do, as they are set in the browser now. */
export function Keys({ t }: { readonly t: Translate }): VNode {
  const keys = useKeys();
  return (
    <section class="option">
      <h2>{t('options.keys')}</h2>
      <p class="quiet">{t('options.keysWhy')}</p>
      <dl class="keys">
        {COMMANDS.map(([name, label]) => (
          <div>
            <dt>{t(label)}</dt>
            <dd>{keys[name] ? <kbd>{asPrinted(keys[name])}</kbd> : t('options.keys.none')}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Browsers name some keys; on the keyboard stands a sign. */
function asPrinted(keys: string): string {
  return keys.replace('Period', '.').replace('Comma', ',');
}
