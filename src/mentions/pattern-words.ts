/**
 * Words that patterns are made of, by language; how one begins or a piece of an expression counts as a word, `_` stands for a space.
 * Unlike those of the name files they count in text of any language: names stand beside them in all.
 */
type Words = Readonly<Record<string, string>>;

/** What only a person, a firm or a ship does. */
export const DEEDS: Words = {
  en: `told says? said smiled laughed joked married retired scored ate eats barks barked bit bites won wins scores
    signed signs sold sells raised raises released releases beat beats wrote sings sang loves hates rescued towed
    torpedoed sank sailed collided docked capsized rammed denied unveils unveiled acquires acquired hires hired
    purrs chews chewed chased finished faded`,
  de: `sagte? erzählte heiratete lachte bellt biss frisst fraß gewann gewinnt siegte schoss verkauft rettete
    galoppierte schnurrt singt veröffentlicht übernimmt`,
  fr: `raconte explique aboie miaule mord remporte signe lève vend chante recueillit coula sombra a_mangé a_gagné
    a_vendu a_signé`,
  es: `dijo contó ladra maúlla muerde ganó marcó firma vende canta zarpó fondeó recogió naufragó encalló se_comió`,
  it: `declaró racconta spiega abbaia miagola morde vince salpò affondò salvò ha_vinto ha_mangiato ha_segnato
    ha_firmato`,
  pl: `szczeka miauczy gryzie wygrała? strzeliła? podpisała? wypuściła? sprzedaje śpiewa zjadła? zatonęła zatonął
    podjęła podjął ukończyła?`,
  ru: `лает гавкает мяукает кусает съела? выиграла? забила? подписала? выпустила? прода[её]т по[её]т затонула?
    подобрала? финишировала?`,
  uk: `гавкає нявчить кусає з'їла? виграла? виграв забив підписав випустив продає співає затонув підібрав фінішував`,
};

/** Whose somebody is, behind the name. */
export const WHOSE: Words = {
  en: `my our`,
  de: `mein meine unsere?`,
  fr: `mon ma notre`,
  es: `mi nuestr[oa]`,
  it: `il_mio la_mia`,
  pl: `m[oó]ja? nasza?`,
  'ru, uk': `мо[йя] наша? мій`,
};

/** Articles and the like. */
export const DETERMINERS: Words = {
  en: `the an? my our their your`,
  nl: `de het een mijn onze`,
  sv: `en ett min vår`,
  fr: `l[ae] une? mon ma notre votre nos au`,
  'es, it': `el del al una mi nuestr[oa] il lo mi[oa] nostr[oa] dell[ao] dal nel sul`,
  pt: `o uma? meu minha noss[oa] d[au] no`,
};

/** How words end, in languages that write them together, for what is called by a name: Kühlschiff, pakastealus, travhästen. */
export const CARRIERS: Words = {
  de: `schiff boot kutter dampfer frachter tanker fähre jacht yacht hotel restaurant kneipe gasthof imbiss hund
    hündin katze kater pferd stute wallach hengst rüde`,
  nl: `schip vrachter trawler merrie hengst paard`,
  sv: `fartyg(?:et)? fartygen skepp(?:et)? båt(?:en)? trålare?n? hotell(?:et)? häst(?:en)? hund(?:en)?
    katt(?:en)?`,
  fi: `alus laiva vene jahti hotelli ravintola baari kahvila koira kissa hevonen tamma yhtye`,
};

/** First words of a sentence that are no noun which says what is called so. */
export const OPENERS: Words = {
  en: `The [Aa]nd [Bb]ut All Even Only Why Hello Goodbye Goodnight Dear Visit Leave Discover Explore`,
  de: `D[eia][rsnet] Und Aber Auch Nur Wer Wie War`,
  'fr, es, it': `L[eo]s Las Mais Pero Senza Sin Sans Adieu`,
  'pl, ru': `Ale Или Весь Это Вся Сам Привет Прощай`,
  all: String.raw`\p{L}+(?:ing|ю|ем|ли|ть)`,
};

/** How words begin that stand before an island’s name and do not say what is called so either: little, remote, today. */
export const DESCRIBING: Words = {
  en: `little remot nearb nati[vo] natal neighbo tiny whole distan far old entire belov v[ou]lcan wild cold fogg mist
    wind icy snow rugged mount dispu conte oc?cup large small big gr(?:e|a)[an] north south east west sleep lonel
    isolat lovely good nearest former modern same other so- main once now then here there today yester yet green
    white sunny expedit`,
  de: `wetterstation expedition region landkarte karte reise rundreise naturschutzgebiet hier heut gestern morgen endlich liebes urlaub zurück noch sogar fern nahe`,
  'fr, es, it': `pic?col pequeñ petite? lejan lontan lointain vecin vicin voisin volcán isolé aislad beau bell hermos fredd
    fr[ío] froid selvagg salvaj sauvag ne[bv] brum rus giap jap nip st?ess m[ií]s?t?ic mism même sol[aoi] seul
    inter enter enti meridional set?tent pover pobre pauvre vecch viej vie[iu]l anti[cg] anc?ien nuo?v nuev nouv
    verd verte bianc blanc desert désert desiert sperdut ventos amat car[ao] chère querid cosid sovi prim
    s[ee]c?[go]nd maggior mayor minor menor orient occ?ident cerc proche helad hoy ayer oggi ieri adi[oó] addi
    ciao hola bonjour station_mété carte mapa mappa expédi expedi spedizion réserve reserva riserva`,
  'pl, ru, uk': `deszcz mapa rezerwat stacj_meteo wypraw ekspedycj сегодня вчера сьогодні`,
};

/** Any of the words, as an expression. */
export function anyWord(words: Words): string {
  return Object.values(words).flatMap(split).join('|');
}

/** Any of the words in small letters or with a capital. */
export function anyWordInEitherCase(words: Words): string {
  return Object.values(words)
    .flatMap(split)
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|');
}

const split = (words: string): string[] =>
  words.split(/\s+/).map((word) => word.replaceAll('_', ' '));
