import type { VNode } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Place, PlaceId } from '../../dataset/types.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { MapDrawing } from '../../messages/types.ts';
import { sidesIn } from '../../ui/sides.ts';
import { cameraOn, viewOf, within, type Camera } from './camera.ts';
import { Controls } from './controls.tsx';
import { useGestures, type Move } from './gestures.ts';
import { Labels } from './labels.tsx';
import { Scale } from './scale.tsx';
import { useSize } from './use-size.ts';

interface Props {
  readonly map: MapDrawing;
  readonly places: readonly Place[];
  /** The place to light; `territory` lights all four. */
  readonly lit: PlaceId;
  readonly t: Translate;
}

/** Below this width in CSS pixels each name stands in the reader's script alone. */
const ROOMY = 560;

/** The islands on a map that can be moved and looked at closely. Shows the lit place when that changes. */
export function PlaceMap({ map, places, lit, t }: Props): VNode {
  const picture = useRef<SVGSVGElement>(null);
  const size = useSize(picture, { width: 800, height: 500 });
  const aspect = size.width / size.height;
  const [looked, setLooked] = useState<{ lit: PlaceId; camera: Camera } | undefined>(undefined);
  const first = useMemo(() => cameraOn(map, lit, aspect), [map, lit, aspect]);
  const camera = within(looked?.lit === lit ? looked.camera : first, map, aspect);
  const view = viewOf(camera, aspect);
  const move: Move = (change) =>
    setLooked((before) => {
      const now = within(before?.lit === lit ? before.camera : first, map, aspect);
      return { lit, camera: within(change(now), map, aspect) };
    });
  const reset = (): void => setLooked(undefined);
  const gestures = useGestures(view, move, reset);
  const pixel = view.width / size.width;
  return (
    <div class="place-map">
      <svg
        ref={picture}
        class="map"
        role="img"
        tabindex={0}
        aria-label={labelOf(places, lit, t)}
        aria-describedby="map-keys"
        viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`}
        {...gestures}
      >
        <path class="land" d={map.land} stroke-width={pixel} />
        {Object.entries(map.places).map(([id, path]) => (
          <path
            key={id}
            class={id === lit || lit === 'territory' ? 'lit' : 'island'}
            d={path}
            stroke-width={1.5 * pixel}
          />
        ))}
        <Labels {...{ map, places, t, view, pixel }} roomy={size.width >= ROOMY} />
        <Scale map={map} view={view} t={t} pixel={pixel} />
      </svg>
      <Controls t={t} move={move} reset={reset} />
      <p id="map-keys" class="quiet">
        {t('map.keys')}
      </p>
    </div>
  );
}

function labelOf(places: readonly Place[], lit: PlaceId, t: Translate): string {
  const names = places.find(({ id }) => id === lit)?.names;
  if (lit === 'territory' || !names) return t('common.mapAll');
  const [place, other] = sidesIn(t.language).map((side) => names[side].text[t.language]);
  return t('common.map', { place: place ?? '', other: other ?? '' });
}
