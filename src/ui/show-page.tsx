import { render, type VNode } from 'preact';

/**
 * Shows a view in a page of the extension.
 *
 * @param view what to show
 * @throws Error if the page has no element `root`
 */
export function showPage(view: VNode): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no element with the id “root”.');
  render(view, root);
}
