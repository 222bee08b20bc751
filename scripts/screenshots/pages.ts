/** A page that is photographed. */
interface Sight {
  readonly name: string;
  readonly html: string;
}

/** Where the pages are found: a site that is nobody's. */
const SITE = 'http://news.example/';

/** The address of a page. */
export const urlOf = (name: string): string => `${SITE}${name}`;

const STYLE = `:root{color-scheme:light dark}body{max-width:44rem;margin:1.25rem auto;padding:0 1.25rem;
font:18px/1.65 Georgia,'Noto Serif CJK JP',serif}h1{margin:0;font:600 1.7rem/1.25 system-ui,sans-serif}p{margin:.7em 0}
dialog{width:70vw;padding:2rem;border:1px solid;border-radius:12px}.more{height:60vh}`;

function page(name: string, attributes: string, title: string, body: string): Sight {
  const html = `<!doctype html><html ${attributes}><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>${title}</title><style>${STYLE}</style></head>
<body><h1>${title}</h1>${body}<p class="more"></p></body></html>`;
  return { name, html };
}

const JAPANESE = `<p>1855年の条約により、日本とロシアの国境は択捉島の北に引かれた。</p>
<p>元島民は国後島への墓参の再開を願っている。</p>
<p>ロシア当局は、シコタン島とイトゥルップ島で暴風があったと伝えた。</p>
<p>大会の声明は、北方領土が「不法占拠」されていると述べた。</p>
<p>平和条約はまだ結ばれておらず、歯舞群島をめぐる日本とロシアの交渉は中断している。</p>`;

/** Their sentences call for different facts. */
const SIGHTS: readonly Sight[] = [
  page(
    'english',
    'lang="en"',
    'A border on paper',
    `<p>The treaty of 1855 put the border between Japan and Russia north of Etorofu.</p>
<p>Former residents hope to visit family graves on Kunashiri again.</p>
<p>The Russian authorities reported storms on Shikotan, Kunashir and Iturup.</p>
<p>At the rally, the statement on the Northern Territories spoke of an illegal occupation.</p>
<p>There is still no peace treaty, and talks between Japan and Russia on the Habomai islets are on hold.</p>`,
  ),
  page('japanese', 'lang="ja" style="writing-mode:vertical-rl"', '紙の上の国境', JAPANESE),
  page('japanese-lines', 'lang="ja"', '紙の上の国境', JAPANESE),
  page(
    'russian',
    'lang="ru"',
    'Граница на бумаге',
    `<p>По договору 1855 года граница между Россией и Японией прошла к северу от острова Итуруп.</p>
<p>Бывшие жители надеются снова посетить семейные могилы на Кунашире.</p>
<p>О шторме на острове Шикотан сообщили российские власти.</p>
<p>В заявлении митинга в Токио о Северных территориях говорилось о незаконной оккупации.</p>
<p>Переговоры о мирном договоре и Южных Курилах приостановлены.</p>`,
  ),
  page(
    'right-to-left',
    'lang="ar" dir="rtl"',
    'حدود على الورق',
    '<p>تقع جزيرتا <bdi lang="en">Iturup</bdi> و<bdi lang="en">Kunashir</bdi> بين اليابان وروسيا.</p>',
  ),
  page(
    'dialog',
    'lang="en"',
    'Under a dialog',
    `<dialog><p>A notice on the ferry from Japan to Kunashiri, the Russian-held island.</p></dialog>
<script>document.querySelector('dialog').showModal()</script>`,
  ),
];

/** The pages that are photographed, by address. */
export const PAGES = Object.fromEntries(SIGHTS.map(({ name, html }) => [urlOf(name), html]));
