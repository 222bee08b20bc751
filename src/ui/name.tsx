import type { VNode } from 'preact';
import type { PlaceName, UiLanguage } from '../dataset/types.ts';

interface Props {
  readonly name: PlaceName;
  readonly language: UiLanguage;
}

/** One side's name of a place: as the reader's language writes it, in its own script, in Latin letters. */
export function Name({ name, language }: Props): VNode {
  const own = name.text[language];
  const others = [
    { text: name.native, lang: name.nativeLanguage },
    { text: name.latin, lang: `${name.nativeLanguage}-Latn` },
  ].filter(({ text }) => text !== own);
  return (
    <>
      <b class="name" lang={own === name.native ? name.nativeLanguage : language}>
        {own}
      </b>{' '}
      {others.map(({ text, lang }) => (
        <>
          <span class="script" lang={lang}>
            {text}
          </span>{' '}
        </>
      ))}
    </>
  );
}
