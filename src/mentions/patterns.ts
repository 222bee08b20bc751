import {
  anyWord,
  anyWordInEitherCase,
  CARRIERS,
  DEEDS,
  DESCRIBING,
  DETERMINERS,
  OPENERS,
  WHOSE,
} from './pattern-words.ts';

/**
 * Sources of expressions (with the flag `u`) for what stands beside names. They are sent with the names, not kept in the
 * script that reads them: a page without names is spared their bytes.
 */
export const PATTERNS = {
  /** In folded text, between two names of a list or pair. */
  joint: String.raw`^(?:[」』”’']\s?[「『“‘']|[»”"'」』]?(?:(?:,? ?(?:and|&|or|plus|и|или|та|і|й|або|чи|i|lub|albo|oraz|nebo|und|sowie|et|ou|y|e|o|en|och|eller|samt|ja|seka|tai|eli|ve|ile|veya|ya da|va|hoac|cung|a) |[,;] ?)(?:the |des |les |las |le |de |d'|di )?|[、・／/+–—-]| ?[([（〔【] ?(?:(?:[a-zß-ɏа-ӿ][a-zß-ɏа-ӿ.:'’-]{1,13} ){1,2}|[又亦也]?[即作名称稱]|[俄日][文语語]?[称稱名作]|[旧舊別别][称稱名]|(?:ロシア|日本|ソ連)(?:名|側|語)|露名|英名|러시아(?:명|어|식| 이름)|일본(?:명|어|식| 이름)|별칭|옛 이름|일명)?[はで:：은는]{0,2}[、,]? ?| [/+–—-] | |と|及び|および|ならびに|や|와 |과 |和|與|与|跟|及|以及|或|、|;)[«“„"'「『]?)$`,
  /** In folded text, between a name and a word behind it that makes it the name of something else. */
  compound: String.raw`^ ?[»«”“"'」』〉》]?[ ・-]?\(?`,
  /** In folded text, from the name of Japan to the territory's. */
  ours: String.raw`^[a-zß-ɏа-ӿ]+(?:'s?)?(?: own)? ?$|^日本[所的の說说稱称固有が主張すると]*$|^일본[이의측]* ?(?:주장하는 |말하는 )?$`,
  /** In folded text, Japan's own north: the territory is no part of Hokkaido, so its northern territories are others. */
  north: '^(?:hok|хок)',
  /** In folded text, from the territory's name to that of Japan. */
  oursBehind: String.raw`^ (?:of |de |del |do |da |du |des |della |van |von )?(?:the |l')?$`,
  /** In folded text, from the name of Russia to the territory's. */
  russian: String.raw`^[a-zß-ɏа-ӿ]+(?:'s?)? ?$|^(?:ロシア|俄罗斯|俄羅斯|러시아)[の的의]? ?$`,
  /** In folded text, from the name of another land to the territory's. */
  others: String.raw`^[a-zß-ɏа-ӿ]+(?:'s?)? ?$|^[\p{sc=Han}ァ-ヺー]{1,10}[の的]?$|^[가-힣]{1,8} ?$`,
  /** Somebody's, whoever it is, or more than one: "Canada's …", "other …". */
  possessive: String.raw`(?:^|[^\p{L}])\p{Lu}[\p{L}]+['’]s (?:[\p{Ll}]+ )?$|(?:^|[^\p{L}])(?:[Oo]ther|[Aa]nder[ae]n?|[Aa]ndra|[Aa]utres|[Oo]tros|[Oo]utros|[Aa]ltri|[Ii]nn[ey](?:ch|m|mi)?|[Jj]in[áéý](?:ch|mi?)?|[Дд]руги[ехм]и?|[Іі]нш[іи][хм]?и?) $|(?:その他の|[他ほか]の|其他|其它|其余|其餘|다른 |기타 )$`,
  /** "… of Ghana", "… of the country". */
  of: String.raw`^ (?:of|de|del|do|da|du|des|della|dell['’]|van)(?: the| la| las| los)? ?(?:(?:l['’])?\p{Lu}\p{Ll}|(?:country|nation|state|province|kingdom|realm|pa[ií]s|paese|pays|royaume|reino|regno|estado|stato|land|rijk)(?!\p{L}))|^ (?:des (?:Landes|Reiche?s)|kraju|zem[eě]|страны|країни|государства|держави|провинции|провінції)(?!\p{L})`,
  /** "… Пакистана": behind a noun that takes a genitive. */
  genitive: String.raw`^ \p{Lu}\p{Ll}{2,}(?:[аяиіїуыйвсн]|[aeiuy]|ów|s)(?!\p{L})`,
  /** A name of the territory behind which a genitive may stand: in Slavic languages, and as in "Nordgebiete Malis". */
  governing: String.raw`^(?![Tt]erritori).*[а-яіїєłńśźćęążß]|^[Nn][oö]r?d`,
  /** Some realm's, people's or clan's, in scripts without capitals; but not "our country's". */
  realm: String.raw`(?<![わ我が本両两])[国國朝族氏家藩州代帝王邦軍军侯](?:の|的)$|(?:국|왕국|제국|왕조|나라|조선|족|조)의 $`,
  /** A name with a case ending, or in the Far East with the word for "island", folded. */
  inflected: String.raw`(?:уп|ир|ан|up|yr|ir|an)(?:а|у|е|і|ом|ові|u|em|ie|owi|s|in|illa|ille|ilta|issa|ista|iin)$|zyrze$|(?:ofu|iri|mai)(?:lla|lle|lta|ssa|sta)$|(?:up|ir|an|ofu|iri|mai)(?:[dt][ae]n?|y[aeiu]|n[iu]n)$|'[a-z]+$|[島岛嶋섬]$`,
  /** In folded text, from the name of a town to that of its island. */
  town: String.raw`^[\p{L}'’-]+, $|^\p{sc=Han}{2,5}[、，,・] ?$`,
  /** Before a name, a word in capitals; in Slavic languages, a ship's preposition and a quotation mark: на «Кунашире». */
  acronym: String.raw`(?:^|[^\p{L}\p{N}.])\p{Lu}{2,5} ["“«„'‘]?$|(?:^|[^\p{L}])(?:[Nn]a|[Нн]а|[Сс]о?|[Зз]і?|[Іі]з|[Оо]т|[Вв]ід|[Уу]|ze?|od) [«„“"]$`,
  /** In folded text, Habomai with an article that tells the islets from the district, but not "the Habomai post office". */
  plural: String.raw`(?:^| )(?:(?:les|des|aux|las|los|le|delle|alle|sulle|die|den) \S{0,2}abom|the \S{0,2}abom(?:ais(?![a-z])|[a-z]+(?: (?:a|an|are|as|at|by|for|from|had|have|in|is|lay|lie|lies|of|off|on|or|that|to|was|were|which|with)(?![a-z])|[^a-z ]|,? and the|$)))|(?:の|의 |的)(?:小?[島岛嶋]|섬|水晶|志発|多楽|勇留|秋勇留|貝殻|수이쇼|스이쇼|시보쓰|가이가라|贝壳|貝殼|志发|多乐)|[хг]абома(?:ев|ям|ями|ях|ів)(?![а-яі])|на [хг]абома[иі]|habomaj(?:ow|u|om|im|ami|emi|ach|ich)(?![a-z])|[хг]абома[иі] (?:были|були|сост|скла|лежа|насел|необ|безлюд|остал|залиш|верн|пов|отош|переш|принад|належ|явл|вход|—|–)|[歯齿齒]舞(?:由[若几幾数數多五]|は(?:小島|平ら|いくつ|無人|五|水晶))|하보마이(?:는|가) (?:여러|작은|무인)`,
  /** A capitalized word behind a name, or one that a hyphen joins to it: Shikotan-so, a plant. */
  capital: String.raw`^[ -](?!Ainu)(?:\p{Lu}\p{Ll}+|\p{Lu}{2,})|^-(?!based|born|bound|only|related|sized|style|wide)\p{Ll}{2,}`,
  /** Behind a name, an initial, a patronymic, the number of a version, the length of a song, the land of a horse. */
  version: String.raw`^ [A-HJ-Z](?![\p{L}'’]| \p{Lu}{2}|[.)] ?\p{Lu}\p{Ll})|^ (?!I\.)\p{Lu}\.(?!\p{L}| \p{Lu}\p{Ll})|^[»”"'’]? (?!\d{1,2}\.[0-5][05](?![\d.]))(?!\d{1,3}(?:\.\d{3})+(?!\.?\d))\(?[vV]?\.?\d{1,2}(?:\.\d{1,3})+(?!\.?\d| ?(?:k?m|к?м|ha|mi|cm|см|°|%|M|м|[NSEW](?!\p{L})))|^ \((?:IRE|GB|USA|FR|GER|JPN|AUS|NZ|\d{1,2}:\d\d)\)|^ \p{Lu}\p{Ll}+(?:[еоєйі]ви[чћ]|[еоєї]вн|ічн|иничн)`,
  /** A capitalized word inside a sentence, as a forename or a title has it. */
  forename: String.raw`[\p{Ll},;\d)] (\p{Lu}[\p{Ll}'’-]+) $`,
  /** The same in text in which every noun has a capital. */
  noun: String.raw`(?:(?:^|[.!?:;\n—–»”«“„"(] ?)(?:[Dd](?:er|ie|as)|[Ee]ine?|[MmDdSs]eine?|[Uu]nsere?|[Ii]hre?) |(?:^|[^\p{L}])(?:(?:[Aa]uf|[Mm]it|[Vv]on|[Bb]ei|[Aa]us|[Ii]n|an|für|unter) (?:de[mnr]|einem|einer)|[Vv]om|[Bb]eim|[Zz]u[mr]|[Ii]m|[Aa]m) |(?:^|[^\p{L}])(?=\p{L}+(?:${anyWord(CARRIERS)}) ))(\p{Lu}[\p{Ll}'’-]{2,}) ["“„»«‚]?$`,
  /** A noun that says what is called so, as the first word of a sentence or behind an article: my cat Shikotan; or an initial, but no letter of a question's answers. */
  kind: String.raw`(?:(?:^|[^\p{L}])(?<!\p{Lu}[.)] \p{Lu}\p{L}{1,14} )(?=\p{Lu}\. )|(?:^|[.!?:;\n—–»”«“„"(] ?)(?=\p{Lu})(?!(?:${anyWord(OPENERS)}) )|(?:^|[^\p{L}])(?:(?:${anyWordInEitherCase(DETERMINERS)}) |[Ll]['’])(?=\p{Ll})(?!name|nom|isle|island)|(?:^|[^\p{L}])(?=\p{L}{2,}(?:${anyWord(CARRIERS)}) ))(?!${anyWordInEitherCase(DESCRIBING)})((?!\p{L}*(?:[ыио]й|ій|é) )[\p{L}’'-]{3,}|(?<![?:]\s)(?![ОOI])\p{Lu}\.) (?:\(?\d+\)? )?["“«„‘']?$`,
  /** In folded text, behind a name, what an island has: the Kunashir garrison. */
  attribute: String.raw`^ (?:ainu|air|archiv|bear|bird|border|cannery|cemeter|children|climate|coast|commun|correspond|crab|cliff|diary|dialect|earthquake|episode|exile|families|fauna|ferr|fisher|flight|flora|forest|fog|garrison|grave|hatcher|hill|hot |indigenous|inhabitant|island|issue|lake|landing|lighthouse|landscape|locals|map(?!s? is)|mountain|museum|natives|offshore|people|place|police|population|question|quake|reporter|reserve|resident|river|road|route|run |salmon|school|sea|settle|shore|side|springs|stor(?:y|ies)|sulphur|teacher|tide|trip|tsunami|veteran|village|visit|volcan|waters|weather|winter)`,
  /** Behind a name that owns something. */
  owner: String.raw`^(?:['’]s |[のでに](?![\p{P}すし])|의 |的)`,
  /** Behind a name, what only a person, a firm or a ship does. */
  person: String.raw`^(?:,? who |, \d\d,? (?!\p{L}+ \d|[%°]|k?m|км|ha |mi|people|inhab)|, (?:${anyWord(WHOSE)}) |,["”] | (?:${anyWord(DEEDS)})(?!\p{L}))`,
  /** Behind a name, a Japanese word for "island": with a macron or a capital, for else "to" is an English word. */
  generic: String.raw`^\s(?:(?:[Ss]ho|[Gg]un)?[Tt][ōô]|To|(?:[Ss]hi|[Jj]i)ma|(?:[Ss]h[oō]|[Gg]un)to)(?!\p{L})`,
  /** Before a name, without a space between: the beginning of a URL, an address, a path, a handle or a member in code, but not the number of an entry: "1.Iturup". */
  address: String.raw`:\/\/|^\W?[Ww]{3}\.|[@=\\$]$|\w\.[A-Za-z]{2,}\/|^[/~]|(?:^|\W)\/?[UuRr]\/$|@[\w.-]*$|(?<!^\d{1,3})(?<=[\p{L}\p{N}])[._]$`,
  /** Before a name in lower case: an option or a command of a shell, a string in code. */
  command: String.raw`(?:^|\s)--?\w+[ =]$|(?:^|\W)(?:add|checkout|import|install|ping|require|ssh) $|[=:(\[] ?['"]$`,
  /** Behind a name, without a space between: the rest of an address or a file's name, a number, a value or a call in code. */
  domain: String.raw`^(?:=|-\d|%|\(\)|[\w.\-]*@|[\w\/\-]*\.[a-z]{2,7}(?:$|[^\p{L}]))`,
  /** What is before and behind a stretch of data: it ends at white space, and at the scripts of the Far East. */
  before: String.raw`^[^]*[\s\u3000-\u9fff]`,
  after: String.raw`[\s\u3000-\u9fff][^]*$`,
  /** A name in lower case and ASCII, as code has it. */
  plain: String.raw`^[ -@\[-~]+$`,
  /** Before and behind such a name, without a space between: a part of data or a path, but not kunashir/iturup. */
  member: String.raw`(?<!^(?:k[ou]e?u?na[a-z]+|ito?uro?up|etorofu|[a-z]+kotan|habomai))/$|(?::|[\w/:#]-)$`,
  value: String.raw`^(?:[-:]\w|/(?!k[uo][neu]|it[uo]|eto|[ct]?[cs]h|szy|sji|hab)\w|: ?['"\d\[\{]|#\d)`,
  /** A key or other data that happens to hold a name. */
  token: String.raw`^(?=.*[+/=\d])[\w+/=-]{40,}$`,
  /** What only Japanese is written with. */
  kana: '[ぁ-ゖァ-ヺ]',
  /** In folded text, a word before a name in quotation marks. */
  behind: String.raw`\p{L} [^ ] ?$`,
  /** A name that ends in a word for "island", folded. */
  island: String.raw`[島岛嶋]$|トウ$|[a-z](?:saari?[a-z]*|oarnas?|inseln?)$`,
  /** A word without a capital, one with a capital, and what stands between words. */
  lower: String.raw`^\p{Ll}`,
  upper: String.raw`^\p{Lu}`,
  gap: String.raw`[^\p{L}]+`,
  /** Before and behind a name that is a sentence, a line, an answer or a bracket of its own. */
  answering: String.raw`(?:[\n\t]|\| ?|[.!?…:—–] |: ["«„]|[—–([])$`,
  ending: String.raw`^["»“”]?(?:[.?…)\]]|\s*$|[\n\t]| ?\|)`,
  /** In folded text, before and behind a name in quotation marks. */
  opening: String.raw`[«»“"„'‚‹›「『〈《] ?$`,
  closing: String.raw`^ ?[»«”“"'‹›」』〉》]`,
} as const;

/** A text for each pattern: its source. */
export type PatternSources = Readonly<Record<keyof typeof PATTERNS, string>>;
