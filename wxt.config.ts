import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { bareScripts } from './scripts/build/bare-scripts.ts';
import { compileHint } from './scripts/build/compile-hint.ts';
import { datasetPlugin } from './scripts/build/dataset-plugin.ts';
import { bundledPackages, licensesText } from './scripts/build/licenses.ts';
import { longScript } from './scripts/build/long-script.ts';
import { noMarkup } from './scripts/build/no-markup.ts';

const packages = new Set<string>();

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  targetBrowsers: ['chrome', 'firefox'],
  vite: ({ browser, mode }) => ({
    plugins: [
      preact({ devToolsEnabled: false }),
      noMarkup(),
      bareScripts(),
      browser === 'chrome' && mode === 'production' && compileHint('scout.js'),
      longScript('annotator.ts'),
      datasetPlugin(),
      bundledPackages(packages),
    ],
    build: {
      target: ['chrome140', 'firefox153'],
      // Its polyfill for other browsers would be the only code that makes a request.
      modulePreload: { polyfill: false },
      // Some 3 % smaller than the default; pages pay for every byte.
      minify: 'terser' as const,
      terserOptions: {
        ecma: 2020,
        // Not `unsafe_methods`: a method's source does not run by itself, as functions put into pages must.
        // Reading a property does nothing here, and what is compared are numbers and strings.
        compress: {
          passes: 4,
          sequences: false,
          inline: 1,
          unsafe_arrows: true,
          keep_fargs: false,
          pure_getters: true,
          unsafe_comps: true,
        },
        module: true,
      },
      ...(mode === 'development' && { minify: false, sourcemap: 'inline' as const }),
    },
  }),
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      files.push({ relativeDest: 'licenses.txt', contents: licensesText(packages) });
    },
  },
  zip: {
    sourcesTemplate: '{{name}}-{{version}}-sources.zip',
    artifactTemplate: '{{name}}-{{version}}-{{browser}}.zip',
    // All that the build reads, and what a reviewer needs to know; nothing that only tests or documents.
    includeSources: [
      '{assets,entrypoints,public,scripts,src}/**/*',
      '{package,package-lock,tsconfig}.json',
      'wxt.config.ts',
      '.npmrc',
      '{LICENSE,README.md,SOURCE_CODE_REVIEW.md}',
    ],
    dotSources: true,
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['scripting', 'storage'],
    host_permissions: ['<all_urls>'],
    minimum_chrome_version: '140',
    commands: {
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+Period' },
        description: '__MSG_commandNext__',
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+Comma' },
        description: '__MSG_commandPrevious__',
      },
      'toggle-site': {
        suggested_key: { default: 'Alt+Shift+I' },
        description: '__MSG_commandToggle__',
      },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'four-islands@four-islands.example',
          strict_min_version: '153.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '153.0' },
      },
    }),
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
  }),
});
