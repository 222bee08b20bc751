import type { VNode } from 'preact';
import type { Translate } from '../../i18n/translate.ts';
import type { MapDrawing } from '../../messages/types.ts';
import type { View } from './camera.ts';
import { kilometresPerUnit, scaleBar } from './geography.ts';

interface Props {
  readonly map: MapDrawing;
  readonly view: View;
  readonly t: Translate;
  /** Units of the drawing per CSS pixel. */
  readonly pixel: number;
}

/** A scale bar in the lower left corner, true for the latitude in the middle of the view. */
export function Scale({ map, view, t, pixel }: Props): VNode {
  const perUnit = kilometresPerUnit(map, view.y + view.height / 2);
  const { kilometres, units } = scaleBar(perUnit, view.width / 4);
  const x = view.x + 14 * pixel;
  const y = view.y + view.height - 14 * pixel;
  const tick = 5 * pixel;
  return (
    <g class="scale" font-size={12 * pixel} stroke-width={1.5 * pixel}>
      <path d={`M${x} ${y - tick}v${tick}h${units}v${-tick}`} />
      <text x={x + units / 2} y={y - 6 * pixel} text-anchor="middle" stroke-width={3 * pixel}>
        {t('map.kilometres', { length: kilometres })}
      </text>
    </g>
  );
}
