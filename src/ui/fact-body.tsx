import type { VNode } from 'preact';
import type { Fact, Speaker } from '../dataset/types.ts';
import type { Translate } from '../i18n/translate.ts';
import { spanText } from './date.ts';

interface Props {
  readonly fact: Fact;
  readonly speakers: readonly Speaker[];
  readonly t: Translate;
}

/** A fact with who says it and of what date it speaks. */
export function FactBody({ fact, speakers, t }: Props): VNode {
  const speaker = speakers.find(({ id }) => id === fact.speaker);
  return (
    <>
      <p>{fact.text[t.language]}</p>
      <cite>
        {speaker?.name[t.language]} · {spanText(fact.date, t.language)}
      </cite>
    </>
  );
}
