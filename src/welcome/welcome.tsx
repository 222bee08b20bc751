import type { VNode } from 'preact';
import type { MessageKey, Translate } from '../i18n/translate.ts';
import { Keys } from '../ui/keys.tsx';
import { useGrant } from './use-grant.ts';

const READS: readonly MessageKey[] = [
  'welcome.reads.pages',
  'welcome.reads.leaves',
  'welcome.reads.keeps',
  'welcome.reads.off',
];

/** What the extension does, what it may read and why, and how to use it. */
export function Welcome({ t }: { readonly t: Translate }): VNode {
  const { granted, grant } = useGrant();
  return (
    <main>
      <header>
        <img src="/icon/96.png" alt="" width="64" height="64" />
        <h1>{t('welcome.title')}</h1>
      </header>
      <p class="lead">{t('welcome.lead')}</p>
      {granted === false && (
        <section class="option grant">
          <p>{t('welcome.grantWhy')}</p>
          <button type="button" class="button main" onClick={grant}>
            {t('common.grant')}
          </button>
        </section>
      )}
      <section class="option try">
        <h2>{t('welcome.try')}</h2>
        <blockquote>{t('welcome.sample')}</blockquote>
        <p class="quiet">{t('welcome.how')}</p>
      </section>
      <section>
        <h2>{t('welcome.both')}</h2>
        <p>{t('welcome.bothWhy')}</p>
      </section>
      <section>
        <h2>{t('welcome.reads')}</h2>
        <ul class="reads">
          {READS.map((key) => (
            <li>{t(key)}</li>
          ))}
        </ul>
        {granted && <p class="quiet">{t('welcome.granted')}</p>}
      </section>
      <Keys t={t} />
      <nav>
        <a href="/dossier.html">{t('welcome.dossier')}</a>
        <a href="/options.html">{t('welcome.options')}</a>
      </nav>
    </main>
  );
}
