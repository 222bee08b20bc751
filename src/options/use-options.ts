import { useEffect, useState } from 'preact/hooks';
import type { MessageKey, Translate } from '../i18n/translate.ts';
import { send } from '../messages/send.ts';
import type { SettingsReport } from '../messages/types.ts';
import { DEFAULT_SETTINGS } from '../settings/defaults.ts';
import { watchSettings } from '../settings/store.ts';
import type { Settings } from '../settings/types.ts';
import { pageTexts } from '../ui/language.ts';

/** What the options page shows. */
interface View {
  readonly report: SettingsReport;
  readonly t: Translate;
}

interface Options {
  /** `undefined` until the background has answered. */
  readonly view: View | undefined;
  readonly change: (change: Partial<Settings>) => void;
  /** Forgets stored values that could not be read. */
  readonly forget: () => void;
  /** What to tell the user of the last change. */
  readonly told: string;
}

/** Reads the settings, keeps them fresh while another page changes them, and stores changes. */
export function useOptions(): Options {
  const [view, setView] = useState<View>();
  const [told, setTold] = useState('');
  const look = async (): Promise<View> => {
    const report = await send('settingsReport', null);
    const read = { report, t: pageTexts(report.settings) };
    document.title = `Four Islands – ${read.t('options.title')}`;
    setView(read);
    return read;
  };
  const tell = (what: MessageKey): void => setTold(pageTexts(DEFAULT_SETTINGS)(what));
  const then = (done: Promise<unknown>): void =>
    void done
      .then(look)
      .then(({ t }) => setTold(t('options.saved')))
      .catch(() => tell('options.failed'));
  useEffect(() => {
    const lookAgain = (): void => void look().catch(() => tell('options.noAnswer'));
    lookAgain();
    return watchSettings(lookAgain);
  }, []);
  return {
    view,
    told,
    change: (change) => then(send('changeSettings', change)),
    forget: () => then(send('forgetAside', null)),
  };
}
