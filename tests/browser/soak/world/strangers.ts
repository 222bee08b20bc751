const EVERYTHING: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
};

/** Tells changes of the page that somebody else has made from the page's own. */
export interface Watch {
  /** Watches a tree: the document or a shadow root. */
  add(tree: Node): void;
  /** Does something of the page's own, whose changes do not count. */
  own<T>(work: () => T): T;
  /** Changes that somebody else has made so far, in words. */
  readonly strange: readonly string[];
}

/** Starts with nothing to watch. */
export function createWatch(): Watch {
  const strange: string[] = [];
  const note = (records: readonly MutationRecord[]): void => {
    for (const { type, target } of records) strange.push(`${type} of ${target.nodeName}`);
  };
  const observer = new MutationObserver(note);
  return {
    strange,
    add: (tree) => observer.observe(tree, EVERYTHING),
    own(work) {
      note(observer.takeRecords());
      const result = work();
      observer.takeRecords();
      return result;
    },
  };
}
