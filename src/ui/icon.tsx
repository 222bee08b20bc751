import type { VNode } from 'preact';

const PATHS = {
  pin: 'M6 2h4M7 2v5L4.5 9.5h7L9 7V2M8 9.5V14',
  close: 'M4 4l8 8M12 4l-8 8',
  copy: 'M6 6h7v7H6zM10 6V3H3v7h3',
  next: 'M4 6l4 4 4-4',
  previous: 'M4 10l4-4 4 4',
  off: 'M8 2.5v5M5 4.3a5 5 0 1 0 6 0',
} as const;

/** A line drawing for a button that has its own label. */
export function Icon({ name }: { readonly name: keyof typeof PATHS }): VNode {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
