import type { VNode } from 'preact';
import type { Place, PlaceName, UiLanguage } from '../../dataset/types.ts';
import type { MessageKey, Translate } from '../../i18n/translate.ts';
import type { MapDrawing } from '../../messages/types.ts';
import { sidesIn } from '../../ui/sides.ts';
import { clamp, type View } from './camera.ts';
import { project } from './geography.ts';

interface Props {
  readonly map: MapDrawing;
  readonly places: readonly Place[];
  readonly t: Translate;
  readonly view: View;
  /** Units of the drawing per CSS pixel. */
  readonly pixel: number;
  /** Whether there is room for each name's own script, too. */
  readonly roomy: boolean;
}

type Anchor = keyof typeof STEPS;

/** Where each name stands best: beside its island, over the sea. Degrees, and the side that the text grows from. */
const STANDS: Readonly<Record<string, readonly [number, number, Anchor]>> = {
  etorofu: [147.42, 45.15, 'end'],
  kunashiri: [146.35, 44.54, 'end'],
  shikotan: [147.05, 43.83, 'start'],
  habomai: [146.4, 43.43, 'start'],
};

/** What lies around, for the reader to know where they are. */
const AROUND: readonly (readonly [MessageKey, number, number, 'land' | 'sea'])[] = [
  ['map.hokkaido', 144.7, 43.42, 'land'],
  ['map.okhotsk', 145.2, 45.2, 'sea'],
  ['map.urup', 149.82, 45.76, 'land'],
  ['map.pacific', 147.9, 43.12, 'sea'],
];

const SIZE = 13;
const LEADING = 17;

/** How many lines down each of two lines begins from where the one before it stood. */
const STEPS = { start: [0, 1], end: [-1, 1] } as const;

/** The names in the map, each side's on a line of its own, at one size however close the look. */
export function Labels({ map, places, t, view, pixel, roomy }: Props): VNode {
  return (
    <g class="labels" font-size={SIZE * pixel} stroke-width={3 * pixel}>
      {AROUND.map(([key, longitude, latitude, kind]) => (
        <Around key={key} at={project(map, longitude, latitude)} {...{ view, pixel, kind }}>
          {t(key)}
        </Around>
      ))}
      {places.map(({ id, names }) => {
        const [longitude, latitude, anchor] = STANDS[id] ?? [];
        if (longitude === undefined || latitude === undefined || !anchor) return null;
        const { x, y } = project(map, longitude, latitude);
        return (
          <text key={id} x={x} y={y} text-anchor={anchor}>
            {sidesIn(t.language).map((side, line) => (
              // Those that end at their point stand above it, clear of the island.
              <tspan
                key={side}
                class={side}
                x={x}
                dy={(STEPS[anchor][line] ?? 0) * LEADING * pixel}
              >
                <Line name={names[side]} language={t.language} roomy={roomy} />
              </tspan>
            ))}
          </text>
        );
      })}
    </g>
  );
}

interface AroundProps {
  readonly at: { readonly x: number; readonly y: number };
  readonly view: View;
  readonly pixel: number;
  readonly kind: 'land' | 'sea';
  readonly children: string;
}

/** A name of what lies around: left out when its point is out of view, and never cut by the edge. */
function Around({ at: { x, y }, view, pixel, kind, children }: AroundProps): VNode | null {
  const right = view.x + view.width;
  if (x < view.x || x > right) return null;
  const letter = /[a-zа-я]/.test(children) ? 0.55 : 1;
  const half = ((children.length * letter) / 2 + 0.5) * SIZE * pixel;
  return (
    <text class={kind} text-anchor="middle" x={clamp(x, view.x + half, right - half)} y={y}>
      {children}
    </text>
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
