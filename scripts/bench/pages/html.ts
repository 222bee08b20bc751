/**
 * Text as HTML.
 *
 * @param text any text
 */
export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/**
 * A whole document without a script, laid out as a page for reading.
 *
 * @param title plain text
 * @param body HTML
 */
export function htmlDocument(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escape(title)}</title>
<style>
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 16px/1.5 sans-serif; }
code, pre { font: 13px/1.4 monospace; } pre { overflow: auto; background: #f4f4f4; padding: 1em; }
table { border-collapse: collapse; } td, th { border: 1px solid #ccc; padding: 0.2em 0.5em; }
</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}
