import { fileURLToPath } from 'node:url';
import type { BrowserName } from '../setup/find-browser.mjs';

/** The project's folder, with a slash at its end. */
export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Where WXT puts the built extension.
 *
 * @param name the browser that it is built for
 */
export function extensionFolder(name: BrowserName): string {
  return `${PROJECT}.output/${name === 'chromium' ? 'chrome' : name}-mv3`;
}
