import type { UiLanguage } from '../../src/dataset/types.ts';
import type { Answer, Body, Envelope, MessageName, TabReport } from '../../src/messages/types.ts';
import { DEFAULT_SETTINGS } from '../../src/settings/defaults.ts';
import type { Settings } from '../../src/settings/types.ts';
import type { State } from './states.ts';

type Answers = { readonly [N in MessageName]?: (body: Body<N>) => Answer<N> };

const NEVER = { addListener: () => undefined, removeListener: () => undefined };
const KEYS = [
  { name: 'next-mention', shortcut: 'Alt+Shift+Period' },
  { name: 'previous-mention', shortcut: 'Alt+Shift+Comma' },
  { name: 'toggle-site', shortcut: '' },
];

/**
 * Puts up as much of the extension API as the views use, with the answers of a background in a given state.
 * Settings can be changed, and stay so until the page is loaded anew.
 *
 * @param state what the views shall find
 * @param language the browser's own
 */
export function pretendBrowser(state: State, language: UiLanguage): void {
  const page = state.view === 'card' ? undefined : state;
  let settings: Settings = { ...DEFAULT_SETTINGS, ...page?.settings };
  const report = (): TabReport => {
    const { tab = 'on', site, frames = [] } = page ?? {};
    return { state: tab, site, frames };
  };
  const answers: Answers = {
    tabReport: report,
    settingsReport: () => ({ settings, unreadable: page?.unreadable ?? {}, aside: [] }),
    changeSettings: (change) => (settings = { ...settings, ...change }),
    setSite: () => settings,
    reveal: () => ({ revealed: true }),
  };
  const sendMessage = ({ name, body }: Envelope): Promise<unknown> => {
    if (page?.silent) return Promise.reject(new Error('no answer'));
    return Promise.resolve(answers[name]?.(body as never) ?? null);
  };
  const permissions = {
    contains: () => Promise.resolve(page?.granted ?? true),
    request: () => Promise.resolve(true),
    onAdded: NEVER,
    onRemoved: NEVER,
  };
  Object.assign(globalThis, {
    browser: {
      runtime: { id: 'gallery', sendMessage, onMessage: NEVER },
      storage: { local: area(() => ({ settings })), session: area(() => ({})), onChanged: NEVER },
      i18n: { getUILanguage: () => language },
      tabs: { TAB_ID_NONE: -1, query: () => Promise.resolve([{ id: 1 }]) },
      commands: { getAll: () => Promise.resolve(KEYS) },
      permissions,
    },
  });
}

function area(content: () => Readonly<Record<string, unknown>>): object {
  return {
    get: () => Promise.resolve(content()),
    set: () => Promise.resolve(),
    remove: () => Promise.resolve(),
    onChanged: NEVER,
  };
}
