import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { builtManifest } from './files.ts';

const icons = v.record(
  v.pipe(v.string(), v.regex(/^\d+$/)),
  v.pipe(v.string(), v.endsWith('.png')),
);
const command = v.strictObject({
  suggested_key: v.strictObject({ default: v.string() }),
  description: v.pipe(v.string(), v.startsWith('__MSG_')),
});

/** All that a manifest of ours may hold: what is not named here is not asked of anybody. */
const COMMON = {
  manifest_version: v.literal(3),
  name: v.literal('__MSG_name__'),
  description: v.literal('__MSG_description__'),
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)),
  default_locale: v.literal('en'),
  icons,
  permissions: v.tuple([v.literal('scripting'), v.literal('storage')]),
  host_permissions: v.tuple([v.literal('<all_urls>')]),
  minimum_chrome_version: v.literal('140'),
  commands: v.record(v.string(), command),
  content_security_policy: v.strictObject({
    extension_pages: v.literal(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    ),
  }),
  action: v.strictObject({ default_title: v.string(), default_popup: v.literal('popup.html') }),
  options_ui: v.strictObject({ open_in_tab: v.literal(true), page: v.literal('options.html') }),
};

const SCHEMAS = {
  chromium: v.strictObject({
    ...COMMON,
    background: v.strictObject({
      service_worker: v.literal('background.js'),
      type: v.literal('module'),
    }),
  }),
  firefox: v.strictObject({
    ...COMMON,
    background: v.strictObject({
      scripts: v.tuple([v.literal('background.js')]),
      type: v.literal('module'),
    }),
    browser_specific_settings: v.strictObject({
      gecko: v.strictObject({
        id: v.string(),
        strict_min_version: v.literal('153.0'),
        data_collection_permissions: v.strictObject({ required: v.tuple([v.literal('none')]) }),
      }),
      gecko_android: v.strictObject({ strict_min_version: v.literal('153.0') }),
    }),
  }),
};

describe.each(['chromium', 'firefox'] as const)('the manifest for %s', (browser) => {
  test('asks for just what is needed, and opens nothing to pages or other extensions', () => {
    const { issues } = v.safeParse(SCHEMAS[browser], builtManifest(browser));
    expect(issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)).toBeUndefined();
  });
});
