import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';
import type { Answer, Body, MessageName } from '../messages/types.ts';
import { withSite, siteOf } from '../settings/site.ts';
import { forgetAside, readAside } from '../settings/aside.ts';
import { isSettingsChange } from '../settings/parse.ts';
import { normalizeSite } from '../settings/site-list.ts';
import { readSettings, unreadableSettings } from '../settings/store.ts';
import { updateBadge } from './badge.ts';
import { applyChange } from './change.ts';
import { cardPack } from './card-pack.ts';
import { insertAnnotator } from './frames.ts';
import { reportTab } from './report.ts';
import { revealMention } from './walk.ts';
import { isTabOn } from './tabs.ts';
import { inTurnOf } from './turns.ts';

/** Who sent a message, as the browser vouches for it. */
export type MessageSender = Browser.runtime.MessageSender;

type Answers = {
  readonly [N in MessageName]: (body: Body<N>, sender: MessageSender) => Promise<Answer<N>>;
};

/** What the background answers to each message. */
export const ANSWERS: Answers = {
  async found(_body, { tab, documentId }) {
    const settings = await readSettings();
    if (tab?.id !== undefined && documentId && isTabOn(tab.url, settings)) {
      const { look, density } = settings;
      const target = { tabId: tab.id, documentId };
      await inTurnOf(tab.id, () => insertAnnotator(target, { look, density }));
    }
    return true;
  },
  async cardPack() {
    return cardPack((await readSettings()).language);
  },
  async counted(_body, { tab }) {
    if (tab?.id !== undefined) await updateBadge(tab.id);
    return null;
  },
  async switchOffHere(_body, { tab }) {
    const site = siteOf(tab?.url);
    if (site) await applyChange((settings) => withSite(settings, site, false));
    return null;
  },
  async openDossier({ fact }) {
    const url = browser.runtime.getURL('/dossier.html') + (fact ? `#${fact}` : '');
    await browser.tabs.create({ url });
    return null;
  },
  tabReport: ({ tabId, listed }) => reportTab(tabId, listed),
  async reveal({ tabId, frameId, mention }) {
    return { revealed: await revealMention(tabId, frameId, mention) };
  },
  async settingsReport() {
    const [settings, unreadable, aside] = await Promise.all([
      readSettings(),
      unreadableSettings(),
      readAside(),
    ]);
    return { settings, unreadable, aside };
  },
  async forgetAside() {
    await forgetAside();
    return null;
  },
  async setSite({ site, on }) {
    const checked = normalizeSite(site);
    if (!checked) throw new Error(`No site: ${site}`);
    return applyChange((settings) => withSite(settings, checked, on));
  },
  async changeSettings(change) {
    if (!isSettingsChange(change)) throw new Error(`No settings: ${JSON.stringify(change)}`);
    return applyChange((settings) => ({ ...settings, ...change }));
  },
};
