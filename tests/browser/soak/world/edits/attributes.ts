import type { Random } from '../random.ts';
import { elements } from '../trees.ts';
import { someText } from '../vocabulary.ts';
import type { Edit } from './types.ts';

const VALUES: Readonly<Record<string, readonly (string | null)[]>> = {
  hidden: ['', null],
  style: ['display: none', 'display: block', 'display: inline', 'color: red', null],
  class: ['gone', 'block', 'inline', 'other', null],
  contenteditable: ['', 'true', 'false', 'plaintext-only', null],
  role: ['textbox', 'searchbox', 'note', null],
  translate: ['no', 'yes', null],
  lang: ['ja', 'en', null],
  title: ['Kunashir', null],
  open: ['', null],
  slot: ['named', '', null],
  dir: ['rtl', null],
  'aria-hidden': ['true', null],
};

/** Sets or takes away an attribute, among them those that hide text or make an editor. */
export const setAttribute: Edit = ({ random }) => {
  const found = elements();
  if (found.length === 0) return undefined;
  const element = random.pick(found);
  const [attribute, values] = random.pick(Object.entries(VALUES));
  const value = random.pick(values);
  if (value === null) element.removeAttribute(attribute);
  else element.setAttribute(attribute, value);
  return `set ${attribute} of <${element.localName}> to ${value}`;
};

/** Hides or shows an element, each in one of three ways. */
export const hide: Edit = ({ random }) => {
  const found = elements().filter((element) => element instanceof HTMLElement);
  if (found.length === 0) return undefined;
  const element = random.pick(found);
  return `${change(element, random)} <${element.localName}>`;
};

/** Makes the whole document an editor with a tool bar, or no editor. */
export const toggleDesignMode: Edit = () => {
  document.designMode = document.designMode === 'on' ? 'off' : 'on';
  // No event tells of the mode itself: it is noticed with the next change.
  document.body.append(document.createElement('menu'));
  return `designMode ${document.designMode}`;
};

/** Gives the page another title or another language. */
export const changeHead: Edit = ({ random }) => {
  if (random.chance(50)) document.title = someText(random);
  else document.documentElement.lang = random.pick(['en', 'ja', 'ru', '']);
  return `title ${JSON.stringify(document.title)}, language ${document.documentElement.lang}`;
};

function change(element: HTMLElement, random: Random): string {
  switch (random.below(3)) {
    case 0:
      element.hidden = !element.hidden;
      return 'toggle hidden of';
    case 1:
      element.style.display = element.style.display === 'none' ? '' : 'none';
      return 'toggle display of';
    default:
      element.classList.toggle('gone');
      return 'toggle class of';
  }
}
