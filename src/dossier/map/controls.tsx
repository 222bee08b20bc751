import type { VNode } from 'preact';
import type { MessageKey, Translate } from '../../i18n/translate.ts';
import { moved, zoomed } from './camera.ts';
import { CLOSER, STEP, type Move } from './gestures.ts';

interface Props {
  readonly t: Translate;
  readonly move: Move;
  readonly reset: () => void;
}

/** A line drawing in a square of 16 units. */
const BUTTONS: readonly (readonly [MessageKey, string, Parameters<Move>[0]])[] = [
  ['map.closer', 'M8 3v10M3 8h10', (camera) => zoomed(camera, CLOSER)],
  ['map.away', 'M3 8h10', (camera) => zoomed(camera, 1 / CLOSER)],
  ['map.left', 'M10 3L5 8l5 5', (camera) => moved(camera, -STEP, 0)],
  ['map.up', 'M3 10l5-5 5 5', (camera) => moved(camera, 0, -STEP)],
  ['map.down', 'M3 6l5 5 5-5', (camera) => moved(camera, 0, STEP)],
  ['map.right', 'M6 3l5 5-5 5', (camera) => moved(camera, STEP, 0)],
];

const RESET = 'M3.5 8a4.5 4.5 0 1 0 1.6-3.4M5 2v3h3';

/** What keys, wheel and dragging do, as buttons: not everybody can drag. */
export function Controls({ t, move, reset }: Props): VNode {
  return (
    <div class="controls" role="group" aria-label={t('map.controls')}>
      {BUTTONS.map(([key, path, change]) => (
        <Button key={key} label={t(key)} path={path} press={() => move(change)} />
      ))}
      <Button label={t('map.reset')} path={RESET} press={reset} />
    </div>
  );
}

interface ButtonProps {
  readonly label: string;
  readonly path: string;
  readonly press: () => void;
}

function Button({ label, path, press }: ButtonProps): VNode {
  return (
    <button type="button" class="button" aria-label={label} title={label} onClick={press}>
      <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
