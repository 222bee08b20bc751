import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask } from '../src/card/ask.ts';
import { createCard } from '../src/card/create.ts';
import { removeRemains } from '../src/card/remains.ts';
import { reveal, step } from '../src/card/walk.ts';
import { createFinder } from '../src/mentions/finder.ts';
import { annotatePage } from '../src/page/annotate.ts';
import { notify } from '../src/page/notify.ts';
import { onRestored } from '../src/page/renewal.ts';
import { summarize } from '../src/page/summary.ts';

export default defineUnlistedScript(() => {
  const world = globalThis.fourIslands;
  if (!world?.config || !world.names || world.annotator) return;
  const { config, names } = world;
  delete world.names;
  removeRemains();
  const control = new AbortController();
  const leave = (): void => {
    control.abort();
    card.leave();
    page.leave();
    delete world.annotator;
  };
  /** The background knows whether this page is still to be annotated, and how. */
  const renew = (): void => {
    leave();
    void notify('found');
  };
  const page = annotatePage({
    finder: createFinder(names),
    roots: names.roots,
    config,
    onReplaced: renew,
    onOrphaned: leave,
  });
  page.onChange(() => void notify('counted'));
  onRestored(renew, control.signal);
  const card = createCard({
    page,
    pack: () => ask('cardPack', null),
    switchOff: () => void ask('switchOffHere', null),
    showAll: (fact) => void ask('openDossier', { fact }),
  });
  world.annotator = {
    leave,
    configure: page.configure,
    refreshCards: card.refresh,
    summary: (listed) => summarize(page, listed),
    count: page.count,
    reveal: (id) => reveal(page, card, id),
    step: (direction, anew) => step(page, card, direction, anew),
    closeCard: card.close,
  };
});
