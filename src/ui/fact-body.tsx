import type { VNode } from 'preact';
import type { Fact, Speaker } from '../dataset/types.ts';
import type { Translate } from '../i18n/translate.ts';

interface Props {
  readonly fact: Fact;
  readonly speakers: readonly Speaker[];
  readonly t: Translate;
  /** Of what date it speaks, as people write it. */
  readonly when: string | undefined;
}

/** A fact with who says it and of what date it speaks. */
export function FactBody({ fact, speakers, t, when }: Props): VNode {
  const speaker = speakers.find(({ id }) => id === fact.speaker);
  return (
    <>
      <p>{fact.text[t.language]}</p>
      <cite>
        {speaker?.name[t.language]} · {when}
      </cite>
    </>
  );
}
