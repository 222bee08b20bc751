/**
 * What browser tests stand on: the built extension in real browsers, real web sites through a proxy, a
 * pointer, and a look at marks, cards and the extension's own pages. Wait for a state, never for a time.
 */
export {
  inCard,
  readCard,
  waitForCard,
  waitForNoCard,
  type OpenCard,
} from '../../scripts/lib/driver/card.ts';
export { openTab, type Driver, type Tab } from '../../scripts/lib/driver/driver.ts';
export { openExtensionPage, openPopup } from '../../scripts/lib/driver/extension-page.ts';
export { frameIds, hasOurScript, inIsolatedWorld } from '../../scripts/lib/driver/isolated.ts';
export { revealFirst } from '../../scripts/lib/driver/reveal.ts';
export { reportOf } from '../../scripts/lib/driver/report.ts';
export { waitFor } from '../../scripts/lib/driver/wait.ts';
export { BROWSERS, useBrowser, type Session } from './harness/browsers.ts';
export { clickInCard } from './harness/card.ts';
export { pressCommand } from './harness/commands.ts';
export { highlights, markedTexts, waitForMarks } from './harness/marks.ts';
export { hover, moveAway, pointOf } from './harness/pointer.ts';
export { saveInto } from './harness/download.ts';
export { showAsPrinted } from './harness/print.ts';
export type { Resource, Sites } from './harness/sites.ts';
export { collectErrors } from './harness/errors.ts';
export { pinch, zoomPage } from './harness/zoom.ts';
