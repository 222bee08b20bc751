import { describe, expect, test } from 'vitest';
import { readNameFiles } from '../../../scripts/names.ts';
import { compileNames } from '../../../src/mentions/compile.ts';
import { explain } from '../../../src/mentions/explain.ts';
import { createFinder, findMentions } from '../../../src/mentions/finder.ts';

const finder = createFinder(compileNames(readNameFiles()));
const marked = (text: string): string[] =>
  findMentions(finder, text).map(({ start, end }) => text.slice(start, end));

const kinds = (text: string): string[] =>
  explain(finder, text).flatMap(({ weights }) => weights.map(({ evidence }) => evidence));

/** What bears the names without being the places. */
const OTHERS: Record<string, readonly string[]> = {
  'a ship': [
    'Iturup lost power and drifted for two days with 18 crew',
    'Etorofu was torpedoed south of Formosa',
    'Траулер «Итуруп» стоит в доке.',
    'Дед три года ходил на «Кунашире» тралмейстером.',
    '電信兵として択捉に乗り、流氷を見た。',
    '择捉号起火，18名船员获救',
  ],
  'a firm or a product': [
    'Iturup has raised $12m in Series A funding',
    'Iturup sammelt zwölf Millionen ein und zieht nach Berlin, teilt die Kunaschir GmbH mit.',
    'We tried the new Shikotan on 5th Street; skip the uni',
    'Etorofu releases second EP',
    'Its commercial bank Iturup lost its licence, depositors were told.',
  ],
  'what a noun before it says it is': [
    'Satamassa makaa edelleen pakastealus Iturup.',
    'I hamnen ligger lastfartyget Shikotan kvar.',
    'Am Kai liegt Küstenfrachter Kunaschir.',
    'Foobler Shikotan had a quiet week.',
    'Unser Zwackel Iturup hat heute gesungen.',
    'La dorvelle Kounachir est jolie.',
    'Картопыл Итуруп: всё о нём.',
  ],
  'somebody in a list of results': [
    'Semi-marathon : 1. Léa Kounachir (Metz) 1 h 12 ; 2. Éric Mathieu ; 3. Iturup Konan (Lyon)',
  ],
  'a version, an initial, a song, a horse': [
    'Iturup 2.1 is here.',
    'Shikotan B. came second.',
    'У Шикотана Ивановича завтра юбилей.',
    '1. Rain 2. Kunashir (4:12) 3. Snow',
    '7 Etorofu (IRE) 9-2',
  ],
  'a person or an animal': [
    'Habomai scored twice before half-time',
    'Kunashir joins as head of design after ten years in Berlin',
    'My cat Shikotan hates the vacuum',
    'Meet Iturup, our new office puppy!',
    'Anna Kunashir teaches the violin near the port.',
    'The coast is my home, Kunashiri told me.',
    'DJ Habomai b2b Kunashir, Saturday, doors at 11',
  ],
  'a name behind a word, for which nothing speaks': [
    'Unser neuer Bürohund heißt Iturup',
    'Ein gewisser Professor Etorofu soll das behauptet haben.',
    'Le nouveau vélo Kounachir coûte cher.',
    'Nowy odkurzacz „Iturup” jest głośny.',
    'Новый пылесос «Кунашир» шумит.',
  ],
  'the district on the mainland': [
    'The Habomai post office in Nemuro will close its counter at noon on Fridays.',
    'In Habomai hält der Bus nach Nemuro nur auf Verlangen.',
    'À Habomai, terminus du bus de Nemuro, la supérette ferme à 19 heures.',
  ],
  'what somebody of the name made': [
    'Bread baked by Shikotan of Hackney, butter from Dorset.',
    'Una comedia dirigida por Kunashir, con Ana Ruiz.',
  ],
  'a plant': [
    'The crested auklet is Etorofu-umisuzume in Japanese; the coast smells of it.',
    'Shikotan blooms from May and needs a trellis',
    'Chikotan fleurit dès mai sur treillage',
  ],
  'other northern territories': [
    "Canada's northern territories face a housing crisis",
    'Governor of the Northern Territories, Tamale, 1931',
    'The northern territories of the empire paid tribute in furs',
    'Północne terytoria Hokkaido są słabo zaludnione.',
    'In patch 4.2 the Northern Territories get two new raids',
    'Cold spread over the northern territories of the country while Okinawa, Japan, bathed.',
  ],
  'a piece of code': ["const codes = { etorofu: '01695' };", 'ping etorofu#4410 about it'],
  'what is owned by, or done by, something else in the Far East': [
    '国後の甲板は凍っていた。',
    '择捉的菜单换了，海鲜少了。',
    '에토로후의 함장은 두 번 바뀌었다.',
    '佐渡・対馬・択捉・国後で遠征を回すのが安定。',
    '在“国后”吃了顿板前，海胆一般，甜虾不错。',
    '海防艦の国後と択捉を並べて塗った。',
  ],
  "Russia's own north": [
    'ロシアの画家は北方領土を旅し、白夜と教会を描いた。',
    '俄国人在北方领土的森林里猎貂。',
  ],
  'two words that meet': [
    '印尼海南千岛风情节开幕。',
    '出国后岛上生活如何？她说更像隐居。',
    '雪景色丹沢の朝',
    '五色丹爐',
    '回国后和家人团聚',
    '民主共和国后，岛上居民北上。',
    '黑色丹宁裤，海边穿',
  ],
};

describe.each(Object.entries(OTHERS))('%s is left alone', (_kind, texts) => {
  test.each(texts)('%s', (text) => expect(marked(text)).toEqual([]));
});

test.each([
  ['Visited Kunashir last summer with my dad, 10/10 would freeze again', ['Kunashir']],
  ['Old maps have Itoroup; the Japanese settled on Etorofu.', ['Itoroup', 'Etorofu']],
  ['At daylight saw Kunashiri Shima bearing west, its peak clear.', ['Kunashiri Shima']],
  ['Gestern auf Iturup: Nebel, Nebel, Bär.', ['Iturup']],
  ['Hier à Itouroup : brouillard, brouillard, ours.', ['Itouroup']],
  ['Wczoraj na Iturupie: mgła, mgła, niedźwiedź.', ['Iturupie']],
  ['条约是否包括国后、择捉，双方各执一词。', ['国后', '择捉']],
  ['日本色丹岛今晨有雪。', ['色丹岛']],
  [
    'Which is the largest? A. Iturup B. Kunashir C. Sakhalin D. Shikotan',
    ['Iturup', 'Kunashir', 'Shikotan'],
  ],
  ['Хабомаи лежат южнее Шикотана.', ['Хабомаи', 'Шикотана']],
  ['齿舞由若干小岛组成。', ['齿舞']],
  ['Книга «Кунашир: люди и вулканы» вышла в Хабаровске.', ['Кунашир']],
  ['The documentary "Iturup, My Love" opens Friday.', ['Iturup']],
  ['A: 国後見に', ['国後']],
  ['За август заводы Итурупа приняли тысячу тонн горбуши.', ['Итурупа']],
  ['Учора на Ітурупі: туман, туман, ведмідь.', ['Ітурупі']],
  ['昨日の択捉、霧と霧とクマ。', ['択捉']],
  [
    'Not Canada: in Tokyo he spoke of ice. Japan wants the Northern Territories back.',
    ['Northern Territories'],
  ],
  ['居酒屋の壁に、国後の古い地図が貼ってある。', ['国後']],
  ['外見は立派な巡視船が、色丹との中間線付近で警戒に当たる。', ['色丹']],
  ['어선 선원들은 시코탄 근처에서 그물을 걷었다.', ['시코탄']],
  ['手書きの札に「くなしり」とひらがなで書いてある。', ['くなしり']],
  ['エトロフニテハ鮭ノ漁アリ', ['エトロフ']],
  ['クナジリヨリ船出ス', ['クナジリ']],
  ['沖にはぼまい群島が見える。', ['はぼまい群島']],
  ['洋室よりくなしり島一望。', ['くなしり島']],
  ['ｼﾞｼﾝ ｴﾄﾛﾌﾄｳﾅﾝﾄｳｵｷ M5.8', ['ｴﾄﾛﾌﾄｳ']],
  ['no tsunami so far #earthquake #KunashirIsland', ['KunashirIsland']],
  ['国　后、择　捉二岛的渔民', ['国　后', '择　捉']],
  ['하보마이의 섬들이 보였다.', ['하보마이']],
  ['안개 속의 시코-\n탄섬에 배가 닿았다.', ['시코-\n탄섬']],
  ['ロシアは北方領土に新しい滑走路をつくった。', ['北方領土']],
  ['Shikotan', ['Shikotan']],
  ['3.Kunashir | 1490 km²', ['Kunashir']],
  ['A dry cargo ship, the Shikotan, broke down off Iturup.', ['Iturup']],
  ['From the cape one sees the Habomai.', ['Habomai']],
  ['There my mother would count the Habomais one by one.', ['Habomais']],
  [
    'The fleet anchored off Etorofu (now Iturup) and two destroyers left the convoy.',
    ['Etorofu', 'Iturup'],
  ],
  ['The Kunashir garrison was cut to eighty men in the winter.', ['Kunashir']],
  ['The destroyer lay off Etorofu for three days, waiting for the oiler.', ['Etorofu']],
  ['The fish came from a place called Iturup.', ['Iturup']],
  ["L'unico ristorante di Shikotan serve boršč e calamari.", ['Shikotan']],
  ["İturup'ta havalimanı kapalı, Şikotan'dan haber yok.", ["İturup'ta", "Şikotan'dan"]],
  ['abi şikotan küçük, kunaşirde sekiz bin kişi var', ['şikotan', 'kunaşirde']],
  ['Quake Rattles Kunashir, No Tsunami Alert', ['Kunashir']],
  // Thousands, not the number of a version.
  ['Popolazione: Kunashir 8.500 abitanti, Iturup 6.600.', ['Kunashir', 'Iturup']],
  ['Where were you born?\nIturup.\nAnd she?', ['Iturup']],
  ['Als der Taifun Iturup traf, fiel überall auf der Insel der Strom aus.', ['Iturup']],
  ['La fredda Kunashir aspetta il sole sulla costa.', ['Kunashir']],
  ['Далёкий Итуруп ждёт весны и парома.', ['Итуруп']],
  ['Popov (Kunashir) wrote to Smith (Leeds).', ['Kunashir']],
  ['Над реками острова Кунашир летали совы.', ['острова Кунашир']],
  [
    'Yetorofo, Itorof, Jturup, Cunajiri, Scicotan',
    ['Yetorofo', 'Itorof', 'Jturup', 'Cunajiri', 'Scicotan'],
  ],
  ['He sailed past Koonashir to Eetooroop.', ['Koonashir', 'Eetooroop']],
  ['Cunascir, Scicotan e Jeturup sono isole.', ['Cunascir', 'Scicotan', 'Jeturup']],
  // Another spelling near says that names are spoken of, not ships.
  ['A p. 8 «Kunašir», a p. 9 «KUNAŠIR», a p. 10 «Kunashiri».', ['Kunašir', 'KUNAŠIR', 'Kunashiri']],
  ['Weder „Iturup“ noch „Etorofu“ steht im Lexikon.', ['Iturup', 'Etorofu']],
  // A town and its island.
  ['A tin badge, Rubetsu, Etorofu, the enamel petal chipped, the litter of a moth.', ['Etorofu']],
  // A plural belongs to the list, even where only one of its names is known here.
  ['Die Inseln Iturup und Urup sind vulkanisch.', ['Iturup']],
  ['Urup and Iturup islands are closed.', ['Iturup']],
  ['kunashir/kunashiri is so close', ['kunashir', 'kunashiri']],
  ['MINĘLIŚMY ITURUP W NOCY', ['ITURUP']],
  ['Orario: Nemuro 6.40, Kunashiri 9.15', ['Kunashiri']],
  ['Glasfaser: Kunaschir 18 %, Iturup 34 %', ['Kunaschir', 'Iturup']],
  ['Babası Habomai doğumlu bir balıkçıydı.', ['Habomai']],
])('the place is marked in %j', (text, names) => expect(marked(text)).toEqual(names));

test('the crew of one sentence does not sink the island of its neighbour', () => {
  expect(marked('The trawler Iturup is old. Kunashir has two villages.')).toEqual(['Kunashir']);
});

test('a word speaks only in a text of its own language', () => {
  // In German a "Werft" is a shipyard; in English it is nothing.
  expect(kinds('Der Kutter und die Werft: Iturup ist von dem Riff')).toContain('ship');
  expect(kinds('The Werft and the Reeder of the town: Iturup is on the reef')).not.toContain(
    'ship',
  );
});
