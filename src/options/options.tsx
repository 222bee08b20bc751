import type { VNode } from 'preact';
import { UI_LANGUAGES, type UiLanguage } from '../dataset/types.ts';
import type { Settings } from '../settings/types.ts';
import { Failure } from '../ui/failure.tsx';
import { Keys } from '../ui/keys.tsx';
import { Switch } from '../ui/switch.tsx';
import { Aside } from './aside.tsx';
import { Choice } from './choice.tsx';
import { SiteList } from './site-list.tsx';
import { useOptions } from './use-options.ts';

const LOOKS: readonly Settings['look'][] = ['underline', 'tint', 'both', 'none'];

/** Languages stand in themselves, so that everybody finds their own. */
const LANGUAGES: Readonly<Record<UiLanguage, string>> = {
  en: 'English',
  ja: '日本語',
  ru: 'Русский',
};

/** Every option, each with its reason. A change is stored at once and takes effect in all tabs. */
export function Options(): VNode | null {
  const { view, change, forget, told } = useOptions();
  if (!view) return told ? <Failure text={told} /> : null;
  const { report, t } = view;
  const { settings } = report;
  return (
    <main>
      <h1>{t('options.title')}</h1>
      <p class="told" role="status">
        {told}
      </p>
      <Aside report={report} t={t} forget={forget} />
      <h2>{t('options.sites')}</h2>
      <Choice
        label={t('options.scope')}
        name="scope"
        value={settings.scope}
        choose={(scope) => change({ scope })}
        choices={(['everywhere', 'listed'] as const).map((value) => ({
          value,
          label: t(`options.scope.${value}`),
          why: t(`options.scope.${value}Why`),
        }))}
      />
      <SiteList
        label={t('options.off')}
        sites={settings.off}
        t={t}
        file="four-islands-off.txt"
        store={(off) => change({ off })}
      />
      {settings.scope === 'listed' && (
        <SiteList
          label={t('options.on')}
          sites={settings.on}
          t={t}
          file="four-islands-on.txt"
          store={(on) => change({ on })}
        />
      )}
      <Choice
        label={t('options.look')}
        why={t('options.lookWhy')}
        name="look"
        value={settings.look}
        choose={(look) => change({ look })}
        choices={LOOKS.map((value) => ({ value, label: t(`options.look.${value}`) }))}
      />
      <Choice
        label={t('options.density')}
        why={t('options.densityWhy')}
        name="density"
        value={settings.density}
        choose={(density) => change({ density })}
        choices={(['every', 'first'] as const).map((value) => ({
          value,
          label: t(`options.density.${value}`),
        }))}
      />
      <Choice
        label={t('options.language')}
        why={t('options.languageWhy')}
        name="language"
        value={settings.language}
        choose={(language) => change({ language })}
        choices={[
          { value: 'auto', label: t('options.language.auto') },
          ...UI_LANGUAGES.map((value) => ({ value, label: LANGUAGES[value], lang: value })),
        ]}
      />
      <section class="option">
        <Switch on={settings.badge} change={(badge) => change({ badge })}>
          {t('options.badge')}
        </Switch>
        <p class="quiet">{t('options.badgeWhy')}</p>
      </section>
      <Keys t={t} />
    </main>
  );
}
