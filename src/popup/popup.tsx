import dataset from 'virtual:dataset';
import type { VNode } from 'preact';
import { dateText } from '../i18n/date.ts';
import { FILE_SITE, isSiteOn } from '../settings/site.ts';
import { Failure } from '../ui/failure.tsx';
import { SourceLine } from '../ui/source-line.tsx';
import { Switch } from '../ui/switch.tsx';
import { MentionList } from './mention-list.tsx';
import { Notice } from './notice.tsx';
import { Places } from './places.tsx';
import { tally } from './tally.ts';
import { usePopup } from './use-popup.ts';
import { WhoseBar } from './whose-bar.tsx';

/** All that the toolbar popup shows. */
export function Popup(): VNode | null {
  const { view, act, failed } = usePopup();
  if (!view) return failed ? <Failure text={failed} /> : null;
  const { report, settings, listed, t } = view;
  const sum = tally(report.frames);
  const isEmpty = report.state !== 'on' || (sum.total === 0 && !sum.reading);
  return (
    <main>
      <h1>{t('popup.title')}</h1>
      <section class="switches">
        {report.site !== undefined && (
          <Switch
            on={isSiteOn(settings, report.site)}
            disabled={settings.paused}
            change={(on) => act.setSite(report.site, on)}
          >
            {report.site === FILE_SITE ? t('popup.file') : t('popup.site', { site: report.site })}
          </Switch>
        )}
        <button type="button" class="button" onClick={() => act.setPaused(!settings.paused)}>
          {t(settings.paused ? 'popup.resume' : 'popup.pause')}
        </button>
      </section>
      {isEmpty ? (
        <Notice reason={report.state === 'on' ? 'none' : report.state} t={t} grant={act.grant} />
      ) : (
        <>
          <Places tally={sum} places={dataset.places} t={t} />
          {sum.total > 0 && <WhoseBar whose={sum.whose} t={t} />}
          {sum.total > 0 && (
            <MentionList
              frames={report.frames}
              total={sum.total}
              listed={listed}
              t={t}
              reveal={act.reveal}
              more={act.listMore}
            />
          )}
        </>
      )}
      <section>
        <h2>{t('popup.brief')}</h2>
        <ol class="brief">
          {dataset.brief.map(({ text }) => (
            <li>{text[t.language]}</li>
          ))}
        </ol>
        <SourceLine
          source={dataset.source}
          date={dateText(dataset.source.date, t.language)}
          t={t}
        />
      </section>
      <nav>
        <a href="/dossier.html" target="_blank">
          {t('popup.dossier')}
        </a>
        <a href="/options.html" target="_blank">
          {t('popup.options')}
        </a>
      </nav>
    </main>
  );
}
