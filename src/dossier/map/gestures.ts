import { useRef } from 'preact/hooks';
import { moved, zoomed, type Camera, type View } from './camera.ts';

/** Changes the camera; what it may not do, the caller keeps from happening. */
export type Move = (change: (camera: Camera) => Camera) => void;

/** One press of a key or button moves by this part of the picture's width. */
export const STEP = 0.15;
/** One press of a key or button shows this part of what was in view. */
export const CLOSER = 0.7;

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

interface Gestures {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onWheel: (event: WheelEvent) => void;
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
}

/**
 * Keys, wheel and dragging on the map. The wheel alone and a finger scroll the page as everywhere:
 * the wheel zooms with Ctrl or Command held, and for fingers there are the buttons.
 *
 * @param view what is in view now
 * @param move changes the camera
 * @param reset goes back to the first view
 */
export function useGestures(view: View, move: Move, reset: () => void): Gestures {
  const held = useRef<{ x: number; y: number } | undefined>(undefined);
  return {
    onKeyDown(event) {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const arrow = ARROWS[event.key];
      if (arrow) move((camera) => moved(camera, ...arrow));
      else if (event.key === '+' || event.key === '=') move((camera) => zoomed(camera, CLOSER));
      else if (event.key === '-') move((camera) => zoomed(camera, 1 / CLOSER));
      else if (event.key === '0') reset();
      else return;
      event.preventDefault();
    },
    onWheel(event) {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const at = pointIn(view, event);
      move((camera) => zoomed(camera, event.deltaY > 0 ? 1 / CLOSER : CLOSER, at));
    },
    onPointerDown(event) {
      if (event.pointerType === 'touch' || event.button !== 0) return;
      elementOf(event).setPointerCapture(event.pointerId);
      held.current = { x: event.clientX, y: event.clientY };
    },
    onPointerMove(event) {
      const from = held.current;
      if (!from) return;
      const { width } = elementOf(event).getBoundingClientRect();
      held.current = { x: event.clientX, y: event.clientY };
      move((camera) =>
        moved(camera, (from.x - event.clientX) / width, (from.y - event.clientY) / width),
      );
    },
    onPointerUp() {
      held.current = undefined;
    },
  };
}

function pointIn(view: View, event: MouseEvent): { x: number; y: number } {
  const { left, top, width, height } = elementOf(event).getBoundingClientRect();
  return {
    x: view.x + ((event.clientX - left) / width) * view.width,
    y: view.y + ((event.clientY - top) / height) * view.height,
  };
}

function elementOf(event: Event): Element {
  return event.currentTarget as Element;
}
