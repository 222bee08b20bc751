import type { StartPage } from '../start/pages.ts';

const STYLE = `:root{color-scheme:light dark}body{max-width:44rem;margin:2.5rem auto;padding:0 1.25rem;
font:18px/1.65 Georgia,'Noto Serif CJK JP',serif}h1{font:600 1.9rem/1.25 system-ui,sans-serif}
dialog{width:70vw;padding:2rem;border:1px solid;border-radius:12px}.more{height:60vh}`;

function page(name: string, attributes: string, title: string, body: string): StartPage {
  const html = `<!doctype html><html ${attributes}><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>${title}</title><style>${STYLE}</style></head>
<body><h1>${title}</h1>${body}<p class="more"></p></body></html>`;
  return { name, source: { body: Buffer.from(html), type: 'text/html; charset=utf-8' } };
}

/** The pages that are photographed, by name. Their sentences call for different facts. */
export const PAGES: readonly StartPage[] = [
  page(
    'english',
    'lang="en"',
    'A border on paper',
    `<p>The treaty of 1855 put the border between Japan and Russia north of Etorofu.</p>
<p>Former residents hope to visit family graves on Kunashiri again.</p>
<p>The Russian authorities reported a storm on Shikotan island.</p>
<p>At the rally, the statement on the Northern Territories spoke of an illegal occupation.</p>
<p>There is still no peace treaty, and talks between Japan and Russia on the Habomai islets are on hold.</p>`,
  ),
  page(
    'japanese',
    'lang="ja" style="writing-mode:vertical-rl"',
    '紙の上の国境',
    `<p>1855年の条約により、日本とロシアの国境は択捉島の北に引かれた。</p>
<p>元島民は国後島への墓参の再開を願っている。</p>`,
  ),
  page(
    'japanese-lines',
    'lang="ja"',
    '紙の上の国境',
    `<p>1855年の条約により、日本とロシアの国境は択捉島の北に引かれた。</p>
<p>元島民は国後島への墓参の再開を願っている。</p>`,
  ),
  page(
    'russian',
    'lang="ru"',
    'Граница на бумаге',
    `<p>По договору 1855 года граница между Россией и Японией прошла к северу от острова Итуруп.</p>
<p>Переговоры о мирном договоре и Южных Курилах приостановлены.</p>`,
  ),
  page(
    'right-to-left',
    'lang="ar" dir="rtl"',
    'حدود على الورق',
    '<p>تقع جزيرة <bdi lang="en">Iturup</bdi> بين اليابان وروسيا.</p>',
  ),
  page(
    'dialog',
    'lang="en"',
    'Under a dialog',
    `<dialog><p>A notice on the ferry from Japan to Kunashiri, the Russian-held island.</p></dialog>
<script>document.querySelector('dialog').showModal()</script>`,
  ),
];
