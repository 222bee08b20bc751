import { PROJECT } from '../setup/project.mjs';
import type { BrowserName } from '../setup/find-browser.mjs';

/**
 * Where WXT puts the built extension.
 *
 * @param name the browser that it is built for
 */
export function extensionFolder(name: BrowserName): string {
  return `${PROJECT}.output/${name === 'chromium' ? 'chrome' : name}-mv3`;
}
