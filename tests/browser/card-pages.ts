/** A page of our own with more text than fits the window. */
const page = (body: string, attributes = 'lang="en"', head = ''): string =>
  `<!doctype html><html ${attributes}><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Islands</title>
<style>body{font:18px/1.6 serif;margin:40px}</style>${head}</head><body>${body}</body></html>`;

/** Three marks, two of them in neighbouring lines, a field, and much to scroll. */
export const LONG = page(`<p><input id="field" aria-label="Field"></p>
<p>Japan claims the island of Etorofu.</p><p>Nearby lies Kunashiri, in sight of Hokkaido.</p>
<p><a href="#end">Shikotan in a link</a></p><p style="height:2000px"></p><p id="end">The end.</p>`);

/** Styles that reach for everything on the page. */
export const HOSTILE = page(
  '<p>Japan claims the island of Etorofu.</p>',
  'lang="en"',
  `<style>*{font:60px cursive!important;color:red!important;display:inline!important;opacity:.2!important}
  html>div{left:-9999px!important;visibility:hidden!important;zoom:3!important}</style>`,
);

export const DIALOG = page(
  `<p>Japan claims the island of Etorofu.</p>
<dialog style="inset:0;margin:auto;width:80vw;height:80vh"><p>A dialog on Kunashiri, the island.</p></dialog>`,
);

export const ZOOMED = page(
  '<p>Japan claims the island of Etorofu.</p>',
  'lang="en" style="zoom:1.5"',
);

export const VERTICAL = page(
  '<p>日本政府は国後島の領有を主張している。北海道の東にある島である。</p>',
  'lang="ja" style="writing-mode:vertical-rl"',
);

export const RIGHT_TO_LEFT = page(
  '<p>جزيرة <bdi>Etorofu</bdi> وجزيرة <bdi>Kunashiri</bdi></p>',
  'lang="ar" dir="rtl"',
);

export const BOX = page(
  `<div id="box" tabindex="0" style="height:200px;overflow:auto;border:1px solid"><p>Japan claims the island of Etorofu.</p>
<p style="height:900px"></p></div>`,
);

export const FRAMED = page(
  '<iframe src="http://frame.test/" style="width:300px;height:160px;border:0"></iframe>',
);

export const FRAME = page('<p>Etorofu, an island.</p>');

/** A paragraph in a box, both far longer than the window, with a name behind all other words. */
export const LONG_PARAGRAPH = page(
  `<div style="height:600px;overflow:auto"><p>${'Words and words. '.repeat(2000)}
Japan claims the island of Etorofu. ${'Words and words. '.repeat(500)}</p></div>`,
);

/** A dialog and a box, each with a name and a field in it; one is to become modal, the other to fill the screen. */
export const INERT = page(
  `<dialog><p><input class="field"></p><p>A dialog on Kunashiri, the island.</p></dialog>
<div style="background:#fff"><button onclick="this.parentElement.requestFullscreen()">Fill</button>
<input class="field"><p>Japan claims the island of Etorofu.</p></div>`,
);

/** Something with a name in it that fills the screen when a key is pressed. */
export const FULLSCREEN = page(
  `<div id="stage" style="background:#fff"><p>Japan claims the island of Etorofu.</p></div>
<script>addEventListener('keydown', () => document.getElementById('stage').requestFullscreen())</script>`,
);
