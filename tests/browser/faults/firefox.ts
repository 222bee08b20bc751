import { waitFor, type Session } from '../harness.ts';
import type { Powers } from './control.ts';

const ID = 'four-islands@four-islands.example';

/**
 * What Firefox can do to the extension, from one of the browser's own pages.
 *
 * @param session the running browser
 */
export async function firefoxPowers({ browser }: Session): Promise<Powers> {
  const page = await browser.newPage();
  // Firefox reports no navigation of its own pages, so nothing can be learnt from `goto`.
  page.goto('about:addons', { timeout: 0, waitUntil: [] }).catch(() => undefined);
  await waitFor('about:addons', () => page.evaluate(() => location.href === 'about:addons'));
  /** Runs code with the browser's own rights; `extension` and `addon` stand for the extension. */
  const tell = (code: string): Promise<unknown> =>
    page.evaluate(`(async () => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const addon = await AddonManager.getAddonByID('${ID}');
      const extension = WebExtensionPolicy.getByID('${ID}')?.extension;
      ${code}
    })()`);
  return {
    stopBackground: async () => void (await tell('await extension.terminateBackground();')),
    isBackgroundRunning: async () =>
      (await tell(`return extension.backgroundState === 'running';`)) === true,
    reload: async () => void (await tell('await addon.reload();')),
    setEnabled: async (enabled) =>
      void (await tell(enabled ? 'await addon.enable();' : 'await addon.disable();')),
    setHosts: async (granted) =>
      void (await tell(`
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const all = { permissions: [], origins: ['<all_urls>'] };
        await ExtensionPermissions.${granted ? 'add' : 'remove'}('${ID}', all, extension);
      `)),
  };
}
