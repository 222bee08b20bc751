import names from 'virtual:names';
import { createCard } from '../../src/card/create.ts';
import { createFinder } from '../../src/mentions/finder.ts';
import { send } from '../../src/messages/send.ts';
import { annotatePage } from '../../src/page/annotate.ts';
import { MARK_STYLE } from '../../src/page/mark-style.ts';
import { readSettings, watchSettings } from '../../src/settings/store.ts';

/**
 * Marks this page as any other is marked. Browsers put no content script into an extension's own pages: here the
 * page does it itself.
 */
export async function annotateSample(): Promise<void> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(MARK_STYLE);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const page = annotatePage({
    finder: createFinder(names),
    roots: names.roots,
    config: await readSettings(),
    onReplaced: () => undefined,
    onOrphaned: () => undefined,
  });
  const card = createCard({
    page,
    pack: () => send('cardPack', null),
    showAll: (fact) => location.assign(`/dossier.html#${fact ?? ''}`),
  });
  watchSettings(async () => {
    page.configure(await readSettings());
    card.refresh();
  });
}
