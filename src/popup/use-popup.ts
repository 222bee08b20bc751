import { useLayoutEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Translate } from '../i18n/translate.ts';
import { send } from '../messages/send.ts';
import type { TabReport } from '../messages/types.ts';
import { DEFAULT_SETTINGS } from '../settings/defaults.ts';
import { readSettings } from '../settings/store.ts';
import type { Settings } from '../settings/types.ts';
import { pageTexts } from '../ui/language.ts';

/** Milliseconds between two looks at the page while the popup is open: pages go on loading and changing. */
const LOOK_EVERY = 1000;

/** Mentions of each frame that are described at first, for the popup must open at once. */
const FEW = 5;
/** And when more are wanted: nobody reads a longer list. */
export const MOST = 500;

/** What the popup shows. */
export interface View {
  readonly report: TabReport;
  readonly settings: Settings;
  readonly t: Translate;
  /** Mentions to list, at most. */
  readonly listed: number;
}

/** What the popup's controls do. */
interface Acts {
  setSite(site: string | undefined, on: boolean): void;
  setPaused(paused: boolean): void;
  /** Shows a mention on the page and closes the popup; `false` if the mention is no longer there. */
  reveal(frameId: number, mention: number): Promise<boolean>;
  /** Lists more than the first few mentions. */
  listMore(): void;
  /** Asks the browser for access to all sites. */
  grant(): void;
}

interface Popup {
  /** `undefined` until the background has answered. */
  readonly view: View | undefined;
  readonly act: Acts;
  /** What to tell a person when nothing can be shown. */
  readonly failed: string | undefined;
}

/** The tab that the popup was opened over: later another may be the active one. */
const activeTab = browser.tabs
  .query({ active: true, currentWindow: true })
  .then(([tab]) => tab?.id ?? browser.tabs.TAB_ID_NONE);

/** Reads what the popup shows, keeps it fresh, and gives what its controls do. */
export function usePopup(): Popup {
  const [view, setView] = useState<View>();
  const [failed, setFailed] = useState<string>();
  const [listed, setListed] = useState(FEW);
  const look = async (): Promise<void> => {
    try {
      setView(await readView(listed));
    } catch {
      setFailed(pageTexts(DEFAULT_SETTINGS)('popup.failed'));
    }
  };
  // Before the first paint: there is nothing to paint until the background has answered.
  useLayoutEffect(() => {
    void look();
    const timer = setInterval(() => void look(), LOOK_EVERY);
    return () => clearInterval(timer);
  }, [listed]);
  const then = (done: Promise<unknown>): void => void done.then(look, look);
  const act: Acts = {
    setSite: (site, on) => site !== undefined && then(send('setSite', { site, on })),
    setPaused: (paused) => then(send('changeSettings', { paused })),
    listMore: () => setListed(MOST),
    grant: () => then(browser.permissions.request({ origins: ['<all_urls>'] })),
    async reveal(frameId, mention) {
      const { revealed } = await send('reveal', { tabId: await activeTab, frameId, mention });
      if (revealed) close();
      else await look();
      return revealed;
    },
  };
  return { view, act, failed };
}

async function readView(listed: number): Promise<View> {
  const tabId = await activeTab;
  const [report, settings] = await Promise.all([
    send('tabReport', { tabId, listed }),
    readSettings(),
  ]);
  return { report, settings, listed, t: pageTexts(settings) };
}
