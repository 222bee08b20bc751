import type { VNode } from 'preact';

/** A page of the extension that has nothing to show but why. */
export function Failure({ text }: { readonly text: string }): VNode {
  return (
    <main>
      <h1>Four Islands</h1>
      <p role="alert">{text}</p>
    </main>
  );
}
