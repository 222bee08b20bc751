/**
 * Calls back with what a page adds or changes: elements, and the parents of changed text.
 *
 * @param read is not called for what it changes itself
 */
export function onAdded(read: (element: Element) => void): void {
  const observer = new MutationObserver((records) => {
    const elements = new Set<Element>();
    for (const { target, addedNodes } of records) {
      if (addedNodes.length === 0 && target.parentElement) elements.add(target.parentElement);
      for (const node of addedNodes) {
        const element = node instanceof Element ? node : node.parentElement;
        if (element) elements.add(element);
      }
    }
    for (const element of elements) if (element.isConnected) read(element);
    observer.takeRecords();
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
}
