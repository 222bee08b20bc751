import { someText } from '../vocabulary.ts';
import { someElement } from './make.ts';
import type { Edit } from './types.ts';

/** Goes to another article of the site as a single-page application does. */
export const navigate: Edit = ({ random }) => {
  const article = document.createElement('main');
  for (let left = 3 + random.below(12); left > 0; left -= 1) article.append(someElement(random));
  const path = `/article/${random.below(1000)}`;
  history.pushState(null, '', path);
  document.title = someText(random);
  if (random.chance(30)) {
    const body = document.createElement('body');
    body.append(article);
    document.body.replaceWith(body);
    return `navigate to ${path} with a new body`;
  }
  document.body.replaceChildren(article);
  return `navigate to ${path}`;
};

/** Scrolls somewhere. */
export const scroll: Edit = ({ random }) => {
  const top = random.below(document.documentElement.scrollHeight + 1);
  scrollTo(0, top);
  return `scroll to ${top}`;
};
