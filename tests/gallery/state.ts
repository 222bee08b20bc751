/** Shows one view in the state that the address names, with a browser's extension API that only pretends. */
import { UI_LANGUAGES } from '../../src/dataset/types.ts';
import { pretendBrowser } from './pretend-browser.ts';
import { STATES } from './states.ts';

const wanted = new URLSearchParams(location.search);
const language = UI_LANGUAGES.find((one) => one === wanted.get('language')) ?? 'en';
const state = STATES.find(({ view, title }) => `${view}: ${title}` === wanted.get('state'));
if (!state) throw new Error(`No state “${wanted.get('state')}”.`);

// The views take hold of the extension API when they are loaded: it has to be there before.
pretendBrowser(state, language);
const { show } = await import('./show.tsx');
await show(state, language);
