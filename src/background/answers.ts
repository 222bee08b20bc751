import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';
import type { Answer, Body, MessageName } from '../messages/types.ts';
import { withSite, siteOf } from '../settings/site.ts';
import { readSettings } from '../settings/store.ts';
import { updateBadge } from './badge.ts';
import { applyChange } from './change.ts';
import { cardPack } from './card-pack.ts';
import { insertAnnotator, revealMention } from './frames.ts';
import { reportTab } from './report.ts';
import { isTabOn } from './tabs.ts';

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
      await insertAnnotator({ tabId: tab.id, documentId }, { look, density });
    }
    return null;
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
  tabReport: ({ tabId }) => reportTab(tabId),
  async reveal({ tabId, frameId, mention }) {
    return { revealed: await revealMention(tabId, frameId, mention) };
  },
  setSite: ({ site, on }) => applyChange((settings) => withSite(settings, site, on)),
  changeSettings: (change) => applyChange((settings) => ({ ...settings, ...change })),
};
