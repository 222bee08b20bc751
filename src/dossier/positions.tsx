import type { VNode } from 'preact';
import type { Dataset, Side } from '../dataset/types.ts';
import { spanText } from '../i18n/date.ts';
import type { MessageKey, Translate } from '../i18n/translate.ts';
import { FactBody } from '../ui/fact-body.tsx';
import { sidesIn } from '../ui/sides.ts';

interface Props {
  readonly dataset: Dataset;
  readonly t: Translate;
}

const TITLES: Readonly<Record<Side, MessageKey>> = {
  japan: 'common.position.japan',
  russia: 'common.position.russia',
};

/** What each side holds, beside each other. */
export function Positions({ dataset: { facts, speakers, source }, t }: Props): VNode {
  return (
    <div class="positions">
      {sidesIn(t.language).map((side) => {
        const fact = facts.find(({ position }) => position === side);
        return (
          <div key={side} class={`side ${side}`}>
            <h3>{t(TITLES[side])}</h3>
            {fact && (
              <FactBody
                fact={fact}
                speakers={speakers}
                when={spanText(fact.date, t, source.date)}
                t={t}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}
