import { expect, it } from 'vitest';
import { licensesText } from '../../../scripts/build/licenses.ts';
import { PROJECT } from '../../../scripts/setup/project.mjs';

const folder = (name: string): string => `${PROJECT}node_modules/${name}`;

it('licensesText gives the licences in whole, by name, whatever the order', () => {
  const text = licensesText([folder('webextension-polyfill'), folder('preact')]);
  expect(text).toMatch(/^preact [\d.]+ \(MIT\)\n=+\n\nThe MIT License/);
  expect(text).toMatch(/\nwebextension-polyfill [\d.]+ \(MPL-2\.0\)\n=+\n\nMozilla Public License/);
  expect(licensesText([folder('preact'), folder('webextension-polyfill')])).toBe(text);
});

it('licensesText tells where the source is of a package without a licence file', () => {
  expect(licensesText([folder('@wxt-dev/storage')])).toMatch(/\n\nLicence MIT; source: https:\/\//);
});
