import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

interface Registered {
  readonly id: string;
  readonly matches: string[];
  readonly excludeMatches: string[];
}

/** What the fake browser has been asked to do in tabs and to register. */
export interface FakeScripting {
  /** Registered content scripts by id. */
  readonly registered: Map<string, Registered>;
  /** `tab:what`, in order: `scout`, `annotator`, `css`, `no css`, or the name of a function. */
  readonly done: string[];
}

/** Gives the fake browser the scripting API that it lacks, with these tabs open. */
export function fakeScripting(tabs: { id: number; url: string }[]): FakeScripting {
  const registered = new Map<string, Registered>();
  const done: string[] = [];
  const add = async (scripts: Registered[]): Promise<void> => {
    for (const script of scripts) registered.set(script.id, script);
  };
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async () => [...registered.values()],
    registerContentScripts: add,
    updateContentScripts: add,
    unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
      for (const id of ids) registered.delete(id);
    },
    executeScript: async ({ target, files, func }: Injection) => {
      done.push(`${target.tabId}:${files?.[0]?.slice(1, -3) ?? func?.name}`);
      return [{ frameId: 0, documentId: 'd', result: null }];
    },
    insertCSS: async ({ target }: Injection) => void done.push(`${target.tabId}:css`),
    removeCSS: async ({ target }: Injection) => void done.push(`${target.tabId}:no css`),
  });
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => tabs as never);
  return { registered, done };
}

interface Injection {
  readonly target: { readonly tabId: number };
  readonly files?: string[];
  readonly func?: { readonly name: string };
}
