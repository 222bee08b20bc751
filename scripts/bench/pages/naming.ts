import { profile, profileHtml } from './factbook.ts';

const NAMES = /\b(?:Etorofu|Kunashiri|Shikotan|Habomai|Iturup|Kunashir|Northern Territories)\b/g;

/** Sentences of the World Factbook in which one of the places is named, as HTML of paragraphs. */
export function namingParagraphs(): string[] {
  const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
  return ['central-asia/rs.json', 'east-n-southeast-asia/ja.json']
    .flatMap((file) => profileHtml(profile(file)).match(/(?<=<p>)[^<]+/g) ?? [])
    .flatMap((text) => Array.from(sentences.segment(text), ({ segment }) => segment.trim()))
    .filter((sentence) => namesIn(sentence) > 0)
    .map((sentence) => `<p>${sentence}</p>`);
}

/**
 * How often one of the places is named in plain English.
 *
 * @param text any text
 */
export function namesIn(text: string): number {
  return [...text.matchAll(NAMES)].length;
}
