/** The gallery: every state in a frame of its own, all in one language and one colour scheme at a time. */
import { UI_LANGUAGES } from '../../src/dataset/types.ts';
import { STATES, type State } from './states.ts';

const SCHEMES = ['light', 'dark'];

const tools = element<HTMLFormElement>('tools');
const main = element('states');
tools.append(choice('language', UI_LANGUAGES), choice('scheme', SCHEMES));
tools.addEventListener('change', show);
show();

function show(): void {
  const wanted = new FormData(tools);
  main.replaceChildren(
    ...STATES.map((state) => frame(state, `${wanted.get('language')}`, `${wanted.get('scheme')}`)),
  );
}

function frame(state: State, language: string, scheme: string): HTMLElement {
  const figure = document.createElement('figure');
  const caption = document.createElement('figcaption');
  caption.textContent = `${state.view}: ${state.title}`;
  const content = document.createElement('iframe');
  content.title = caption.textContent;
  content.src = `./state.html?${new URLSearchParams({ state: caption.textContent, language })}`;
  content.loading = 'lazy';
  content.width = `${state.width}`;
  content.height = `${state.height}`;
  // A frame takes its preferred colour scheme from the element that holds it.
  content.style.colorScheme = scheme;
  figure.append(caption, content);
  return figure;
}

function choice(name: string, values: readonly string[]): HTMLLabelElement {
  const label = document.createElement('label');
  const select = document.createElement('select');
  select.name = name;
  select.append(...values.map((value) => new Option(value)));
  label.append(`${name} `, select);
  return label;
}

function element<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`No element “${id}”.`);
  return found as T;
}
