import type { VNode } from 'preact';
import type { Place, PlaceName, UiLanguage } from '../../dataset/types.ts';
import type { MessageKey, Translate } from '../../i18n/translate.ts';
import type { MapDrawing } from '../../messages/types.ts';
import { sidesIn } from '../../ui/sides.ts';
import { project } from './geography.ts';

interface Props {
  readonly map: MapDrawing;
  readonly places: readonly Place[];
  readonly t: Translate;
  /** Units of the drawing per CSS pixel. */
  readonly pixel: number;
  /** Whether there is room for each name's own script, too. */
  readonly roomy: boolean;
}

type Anchor = 'start' | 'middle' | 'end';

/** Where each name stands best: beside its island, over the sea. Degrees, and the side that the text grows from. */
const STANDS: Readonly<Record<string, readonly [number, number, Anchor]>> = {
  etorofu: [147.45, 45.22, 'end'],
  kunashiri: [146.3, 44.48, 'end'],
  shikotan: [147.05, 43.83, 'start'],
  habomai: [146.4, 43.43, 'start'],
};

/** What lies around, for the reader to know where they are. */
const AROUND: readonly (readonly [MessageKey, number, number, 'land' | 'sea'])[] = [
  ['map.hokkaido', 144.35, 43.5, 'land'],
  ['map.okhotsk', 145.2, 45.2, 'sea'],
  ['map.pacific', 147.6, 43.1, 'sea'],
];

const SIZE = 13;
const LEADING = 17;

/** The names in the map, each side's on a line of its own, at one size however close the look. */
export function Labels({ map, places, t, pixel, roomy }: Props): VNode {
  return (
    <g class="labels" font-size={SIZE * pixel} stroke-width={3 * pixel}>
      {AROUND.map(([key, longitude, latitude, kind]) => (
        <text key={key} class={kind} text-anchor="middle" {...project(map, longitude, latitude)}>
          {t(key)}
        </text>
      ))}
      {places.map(({ id, names }) => {
        const [longitude, latitude, anchor] = STANDS[id] ?? [];
        if (longitude === undefined || latitude === undefined || !anchor) return null;
        const { x, y } = project(map, longitude, latitude);
        return (
          <text key={id} x={x} y={y} text-anchor={anchor}>
            {sidesIn(t.language).map((side, line) => (
              <tspan key={side} class={side} x={x} dy={line * LEADING * pixel}>
                <Line name={names[side]} language={t.language} roomy={roomy} />
              </tspan>
            ))}
          </text>
        );
      })}
    </g>
  );
}

interface LineProps {
  readonly name: PlaceName;
  readonly language: UiLanguage;
  readonly roomy: boolean;
}

function Line({ name, language, roomy }: LineProps): VNode {
  const own = name.text[language];
  return (
    <>
      {own}
      {roomy && own !== name.native && (
        <>
          {' · '}
          <tspan lang={name.nativeLanguage}>{name.native}</tspan>
        </>
      )}
    </>
  );
}
