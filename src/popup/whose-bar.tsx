import type { VNode } from 'preact';
import type { Nomenclature } from '../dataset/types.ts';
import type { Translate } from '../i18n/translate.ts';
import { sidesIn } from '../ui/sides.ts';
import { type Whose, whoseMessage } from './tally.ts';

interface Props {
  readonly whose: Whose;
  readonly t: Translate;
}

/** Whose names a page uses: a bar, its numbers, and a sentence. */
export function WhoseBar({ whose, t }: Props): VNode {
  const [first, second] = sidesIn(t.language);
  const order: readonly Nomenclature[] = [first, 'shared', second];
  return (
    <section>
      <h2>{t('popup.whose')}</h2>
      <div class="bar" aria-hidden="true">
        {order.map((key) =>
          whose[key] > 0 ? <span class={key} style={{ flexGrow: whose[key] }} /> : null,
        )}
      </div>
      <dl class="legend">
        {order.map((key) => (
          <div class={key}>
            <dt>{t(`popup.whose.${key}`)}</dt>
            <dd>{new Intl.NumberFormat(t.language).format(whose[key])}</dd>
          </div>
        ))}
      </dl>
      <p>{t(whoseMessage(whose))}</p>
    </section>
  );
}
