import { demoPage } from '../../start/demo.ts';
import { namelessProfiles, plainSentences, profileHtml } from './factbook.ts';
import { htmlDocument } from './html.ts';
import { namingParagraphs, namesIn } from './naming.ts';
import type { BenchPage } from './types.ts';

/** UTF-16 code units of text that the giant page has at least. */
const GIANT = 1_500_000;

/** The profiles of Russia and Japan, as `npm start` shows them: a page that happens to name the places. */
export function factbookPage(): BenchPage {
  return { name: 'factbook', html: demoPage() };
}

/** Country after country until it is long enough; none of the places is named. */
export function giantPage(): BenchPage {
  let body = '';
  let length = 0;
  for (const from of namelessProfiles()) {
    const html = profileHtml(from);
    body += html;
    length += html.replaceAll(/<[^>]*>/g, '').length;
    if (length >= GIANT) return { name: 'giant', html: htmlDocument('giant', body) };
  }
  throw new Error(`The profiles have ${length} code units of text, not ${GIANT}.`);
}

/**
 * A page with a given number of names in real paragraphs.
 *
 * @param name what the page is called
 * @param mentions how many the paragraphs hold together, at least
 * @param isVaried whether a sentence of another country begins each, so that no two paragraphs are alike
 */
export function densePage(name: string, mentions: number, isVaried = false): BenchPage {
  const naming = namingParagraphs();
  const plain = plainSentences();
  const paragraphs: string[] = [];
  for (let count = 0; count < mentions;) {
    const html = naming[paragraphs.length % naming.length] ?? '';
    const sentence = plain[paragraphs.length % plain.length] ?? '';
    paragraphs.push(isVaried ? html.replace('<p>', `<p>${sentence}. `) : html);
    count += namesIn(html);
  }
  return { name, html: htmlDocument('Kuril Islands', paragraphs.join('\n')) };
}
