import names from 'virtual:names';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createFinder } from '../src/mentions/finder.ts';
import { annotatePage } from '../src/page/annotate.ts';
import { notify, notifySurely } from '../src/page/notify.ts';
import { onRestored } from '../src/page/renewal.ts';
import { summarize } from '../src/page/summary.ts';
import { DEFAULT_SETTINGS } from '../src/settings/defaults.ts';

export default defineUnlistedScript(() => {
  const world = (globalThis.fourIslands ??= {});
  if (world.annotator) return;
  const control = new AbortController();
  const leave = (): void => {
    control.abort();
    page.leave();
    delete world.annotator;
  };
  /** The background knows whether this page is still to be annotated, and how. */
  const renew = (): void => {
    leave();
    void notifySurely('found', AbortSignal.timeout(60_000));
  };
  const page = annotatePage({
    finder: createFinder(names),
    roots: names.roots,
    config: world.config ?? DEFAULT_SETTINGS,
    onReplaced: renew,
    onOrphaned: leave,
  });
  page.onChange(() => void notify('counted').catch(() => undefined));
  onRestored(renew, control.signal);
  const reveal = (id: number): boolean => {
    const mention = page.mentions().find((other) => other.id === id);
    if (mention) page.scrollTo(mention);
    return mention !== undefined;
  };
  world.annotator = {
    leave,
    configure: page.configure,
    refreshCards: () => undefined,
    summary: () => summarize(page),
    reveal,
    step: () => false,
  };
});
