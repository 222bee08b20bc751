import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { datasetPlugin } from './scripts/build/dataset-plugin.ts';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false }), datasetPlugin()],
    build: { target: ['chrome140', 'firefox153'] },
  }),
  manifest: ({ browser }) => ({
    name: 'Four Islands',
    description:
      'Marks the Northern Territories / Southern Kurils on any page and shows both names, both positions and sourced context.',
    permissions: ['scripting', 'storage'],
    host_permissions: ['<all_urls>'],
    minimum_chrome_version: '140',
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'four-islands@four-islands.example',
          strict_min_version: '153.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
  }),
});
