/**
 * Whether this script's extension still runs. Chromium leaves the scripts of a reloaded, updated or disabled
 * extension in the page without it; such a script has to leave by itself.
 */
export function isAlive(): boolean {
  return chrome.runtime?.id !== undefined;
}
