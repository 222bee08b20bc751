import type { Cue } from './scan.ts';

// How far, in characters, the owner's name may begin before the territory's, and end behind it.
const REACH = 24;
const BEFORE =
  /^[a-zß-ɏа-ӿ]+(?:'s?)?(?: own)? ?$|^日本[所的の說说稱称固有が主張すると]*$|^일본[이의측]* ?(?:주장하는 |말하는 )?$/u;
const RUSSIAN = /^[a-zß-ɏа-ӿ]+(?:'s?)? ?$|^(?:ロシア|俄罗斯|俄羅斯|러시아)[の的의]? ?$/u;
const AFTER = /^ (?:of |de |del |do |da |du |des |della |van |von )?(?:the |l')?$/;

// Somebody's, whoever it is: "Canada's …", "… of Ghana", "… Пакистана".
const POSSESSIVE = /(?:^|[^\p{L}])\p{Lu}[\p{L}]+['’]s (?:[\p{Ll}]+ )?$/u;
const OF =
  /^ (?:of|de|del|do|da|du|des|della|dell['’]|van|von|der)(?: the| la| las| los)? ?(?:l['’])?\p{Lu}\p{Ll}/u;
const GENITIVE = /^ \p{Lu}\p{Ll}{2,}(?:[аяиіїуыйвсн]|[aeiuy]|ów|s)(?!\p{L})/u;

// Some realm's, people's or clan's, in scripts without capitals; but not "our country's".
const REALM =
  /(?<![わ我が本両两])[国國朝族氏家藩州代帝王邦軍军侯](?:の|的)$|(?:국|왕국|제국|왕조|나라|조선|족|조)의 $/u;

/**
 * Whether the word directly beside a territory's name in folded text says that it is Japan's. Behind a name in
 * lower case it says less: "the northern territories of Japan" may be its north.
 */
export function isOwned(
  folded: string,
  from: number,
  to: number,
  lower: boolean,
  cues: readonly Cue[],
): boolean {
  return cues.some(({ kind, at }) => {
    if (kind !== 'japan' || isHokkaido(folded, at)) return false;
    if (at < from) return BEFORE.test(folded.slice(at, from));
    return !lower && at >= to && AFTER.test(folded.slice(to, at));
  });
}

/** The territory is no part of it, so its northern territories are others. */
function isHokkaido(text: string, at: number): boolean {
  return text.startsWith('hok', at) || text.startsWith('хок', at);
}

/** Whether the words directly beside a territory's name in the original text give it to somebody. */
export function isForeign(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + REACH);
  if (POSSESSIVE.test(before) || REALM.test(before) || OF.test(behind)) return true;
  if (isHokkaido(behind.toLowerCase(), 1)) return true;
  return isGenitive(text.slice(start, end), behind);
}

/** Whether the word directly before a territory's name in folded text says that it is Russia's own north. */
export function isRussian(folded: string, from: number, cues: readonly Cue[]): boolean {
  return cues.some(
    ({ kind, at }) => kind === 'russia' && at < from && RUSSIAN.test(folded.slice(at, from)),
  );
}

/** A genitive follows its noun without a preposition in Slavic languages, and as in "Nordgebiete Malis" in German. */
function isGenitive(name: string, behind: string): boolean {
  return (
    /[а-яіїєłńśźćęążß]|^n[oö]r?d/iu.test(name) &&
    !/^territori/iu.test(name) &&
    GENITIVE.test(behind)
  );
}
