import type { VNode } from 'preact';
import type { PlaceId } from '../dataset/types.ts';
import type { MapDrawing } from '../messages/types.ts';

interface Props {
  readonly map: MapDrawing;
  /** The place to light; `territory` lights all four. */
  readonly place: PlaceId;
  /** What the picture shows, for those who do not see it. */
  readonly label: string;
}

/** The islands, one of them (or all four) lit; one that is lit alone is ringed if it is small. */
export function SmallMap({ map, place, label }: Props): VNode {
  const circle = place === 'territory' ? undefined : map.circles[place];
  return (
    <svg class="map" role="img" aria-label={label} viewBox={`0 0 ${map.width} ${map.height}`}>
      <path class="land" d={map.land} />
      {Object.entries(map.places).map(([id, path]) => (
        <path class={id === place || place === 'territory' ? 'lit' : 'island'} d={path} />
      ))}
      {circle && circle.r < map.width / 10 && (
        <circle class="ring" cx={circle.x} cy={circle.y} r={circle.r + map.width / 24} />
      )}
    </svg>
  );
}
