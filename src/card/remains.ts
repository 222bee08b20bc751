import { shadowRootOf } from '../page/shadow-root.ts';

/**
 * Takes away a card that an earlier run of the extension has left open: Firefox ends the scripts of an extension that is
 * reloaded, updated or disabled without a word, so that they cannot take it away themselves.
 */
export function removeRemains(): void {
  if (!import.meta.env.FIREFOX) return;
  for (const child of document.querySelectorAll<HTMLElement>(':root>div')) {
    const isLikeHost = child.popover === 'manual';
    if (isLikeHost && !child.shadowRoot && shadowRootOf(child)?.querySelector('.card')) {
      child.remove();
    }
  }
}
