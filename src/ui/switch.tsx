import type { ComponentChildren, VNode } from 'preact';

interface Props {
  readonly on: boolean;
  readonly change: (on: boolean) => void;
  readonly disabled?: boolean;
  readonly children: ComponentChildren;
}

/** A switch with its label. */
export function Switch({ on, change, disabled = false, children }: Props): VNode {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={on}
      disabled={disabled}
      onClick={() => change(!on)}
    >
      <span>{children}</span>
      <span class="track" />
    </button>
  );
}
