/**
 * Goes to what the address names, once more: the browser looked for it before the page had been built.
 * As a navigation it also makes the element `:target` and the place from which Tab goes on.
 *
 * @see https://html.spec.whatwg.org/multipage/browsing-the-web.html#scrolling-to-a-fragment
 */
export function goToFragment(): void {
  if (location.hash) location.replace(location.hash);
}
