import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/** The keys of the extension's commands as the browser has them now; by the commands' names in the manifest. */
export function useKeys(): Readonly<Record<string, string>> {
  const [keys, setKeys] = useState<Readonly<Record<string, string>>>({});
  useEffect(() => {
    // Firefox on Android has no keys to press.
    void browser.commands
      ?.getAll()
      .then((all) =>
        setKeys(Object.fromEntries(all.map(({ name, shortcut }) => [name, shortcut ?? '']))),
      );
  }, []);
  return keys;
}
