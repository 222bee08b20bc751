import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

const ALL_SITES = { origins: ['<all_urls>'] };

/** Whether the browser lets the extension into pages, and a way to ask for it. */
export function useGrant(): {
  /** `undefined` until it is known. */
  readonly granted: boolean | undefined;
  /** Asks; for a person's click only. */
  readonly grant: () => void;
} {
  const [granted, setGranted] = useState<boolean>();
  const look = async (): Promise<void> => setGranted(await browser.permissions.contains(ALL_SITES));
  useEffect(() => {
    void look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  return { granted, grant: () => void browser.permissions.request(ALL_SITES).then(look) };
}
