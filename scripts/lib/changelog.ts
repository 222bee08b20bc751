/**
 * The entries of one version.
 *
 * @param changelog a text in the form of Keep a Changelog
 * @param version without the `v`, such as `1.2.3`
 * @returns what stands between the version's heading and the next one, or `undefined` if the version has no dated
 *   heading or nothing under it
 * @see https://keepachangelog.com/en/1.1.0/
 */
export function changesOf(changelog: string, version: string): string | undefined {
  const sections = changelog.split(/^## /m);
  const section = sections.find((text) => text.startsWith(`[${version}] - `));
  const heading = section?.match(/^\S+ - \d{4}-\d\d-\d\d$/m);
  return (heading && section?.slice(heading[0].length).trim()) || undefined;
}
