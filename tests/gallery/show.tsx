import { render, type VNode } from 'preact';
import { Card } from '../../src/card/card.tsx';
import { cardPack } from '../../src/background/card-pack.ts';
import { chooseFacts } from '../../src/dataset/choose.ts';
import type { UiLanguage } from '../../src/dataset/types.ts';
import { textsOf } from '../../src/i18n/texts.ts';
import { translator } from '../../src/i18n/translate.ts';
import type { CardState, State } from './states.ts';

/**
 * Shows a state in this document.
 *
 * @param state which one
 * @param language of interface and facts
 */
export async function show(state: State, language: UiLanguage): Promise<void> {
  if (state.view === 'card') return showCard(state, language);
  await PAGES[state.view]();
}

/** The extension's own pages start as they do in the extension, by the script of their entrypoint. */
const PAGES: Readonly<Record<Exclude<State['view'], 'card'>, () => Promise<unknown>>> = {
  popup: () =>
    Promise.all([import('../../src/popup/popup.css'), import('../../entrypoints/popup/main.tsx')]),
  options: () =>
    Promise.all([
      import('../../src/options/options.css'),
      import('../../entrypoints/options/main.tsx'),
    ]),
  dossier: () =>
    Promise.all([
      import('../../src/dossier/dossier.css'),
      import('../../entrypoints/dossier/main.tsx'),
    ]),
  welcome: () =>
    Promise.all([
      import('../../src/welcome/welcome.css'),
      import('../../entrypoints/welcome/main.tsx'),
    ]),
};

const nothing = (): void => undefined;

/** In a shadow root, as on a page, but in the flow of this document instead of the top layer. */
function showCard(state: CardState, language: UiLanguage): void {
  const host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  const pack = cardPack(language);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `${pack.style}:host{position:static!important}.card{max-width:calc(100vw - 16px);max-height:calc(100vh - 16px)}`,
  );
  root.adoptedStyleSheets = [sheet];
  render(card(state, language, pack), root);
  const dialog = root.querySelector('dialog');
  if (!dialog || !state.modal) return;
  dialog.open = false;
  dialog.showModal();
}

function card(state: CardState, language: UiLanguage, pack: ReturnType<typeof cardPack>): VNode {
  const { subject, sentence, pinned = false, sheet = false } = state;
  return (
    <Card
      pack={pack}
      t={translator(language, textsOf(language))}
      subject={subject}
      facts={chooseFacts(sentence, subject.place, pack.facts).slice(0, 2)}
      pinned={pinned}
      sheet={sheet}
      actions={{
        pin: nothing,
        close: nothing,
        copy: () => (state.copyFails ? Promise.reject(new Error('denied')) : Promise.resolve()),
        step: nothing,
        switchOff: nothing,
        showAll: nothing,
      }}
    />
  );
}
