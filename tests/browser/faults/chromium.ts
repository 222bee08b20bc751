import { waitFor, type Session } from '../harness.ts';
import type { Powers } from './control.ts';

/** What the page `chrome://extensions` may do. */
interface ExtensionsPage {
  readonly developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(change: {
      extensionId: string;
      hostAccess: 'ON_CLICK' | 'ON_ALL_SITES';
    }): Promise<void>;
    reload(id: string, options: { failQuietly: boolean }): Promise<void>;
  };
  readonly management: { setEnabled(id: string, enabled: boolean): Promise<void> };
}

/**
 * What Chromium can do to the extension.
 *
 * @param session the running browser
 */
export async function chromiumPowers({ browser, base }: Session): Promise<Powers> {
  const id = new URL(base).host;
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  const tell = (work: (chrome: ExtensionsPage, id: string) => Promise<void>): Promise<void> =>
    page.evaluate(`(${work.toString()})(chrome, ${JSON.stringify(id)})`) as Promise<void>;
  const worker = () =>
    browser.targets().find((one) => one.type() === 'service_worker' && one.url().startsWith(base));
  // Without developer mode Chromium switches an unpacked extension off when it is reloaded.
  await tell((chrome) =>
    chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
  );
  return {
    async stopBackground() {
      const running = worker();
      if (!running) return;
      const stop = async (): Promise<void> => (await running.worker())?.close();
      await waitFor('the worker to stop', async () => {
        // It may have stopped by itself by now; or it is only coming up, and does not listen yet.
        await stop().catch(() => undefined);
        // Another one may have come up in its place at once.
        return worker() !== running;
      });
    },
    isBackgroundRunning: async () => worker() !== undefined,
    reload: () => tell((chrome, own) => chrome.developerPrivate.reload(own, { failQuietly: true })),
    setEnabled: (enabled) =>
      enabled
        ? tell((chrome, own) => chrome.management.setEnabled(own, true))
        : tell((chrome, own) => chrome.management.setEnabled(own, false)),
    setHosts: (granted) =>
      granted
        ? tell((chrome, extensionId) =>
            chrome.developerPrivate.updateExtensionConfiguration({
              extensionId,
              hostAccess: 'ON_ALL_SITES',
            }),
          )
        : tell((chrome, extensionId) =>
            chrome.developerPrivate.updateExtensionConfiguration({
              extensionId,
              hostAccess: 'ON_CLICK',
            }),
          ),
  };
}
