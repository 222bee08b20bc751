const roots = new WeakMap<Element, ShadowRoot>();

/** Attaches a shadow root and remembers it, so that a closed one is found again. */
export function attachRoot(host: Element, mode: ShadowRootMode): ShadowRoot {
  const root = host.attachShadow({ mode });
  roots.set(host, root);
  return root;
}

/** The shadow root of an element, also a closed one, if it was attached by `attachRoot`. */
export function rootOf(element: Element): ShadowRoot | undefined {
  return roots.get(element);
}

/** All nodes below a node, shadow trees included, in document order. */
export function* nodesIn(node: Node): Generator<ChildNode> {
  if (node instanceof Element) {
    const root = rootOf(node);
    if (root) yield* nodesIn(root);
  }
  for (const child of node.childNodes) {
    yield child;
    yield* nodesIn(child);
  }
}

/** The body, and every element below it that may hold text and elements. */
export function containers(): (Element | ShadowRoot)[] {
  const found: (Element | ShadowRoot)[] = [document.body];
  for (const node of nodesIn(document.body)) {
    if (!(node instanceof Element) || isLeaf(node)) continue;
    found.push(node);
    const root = rootOf(node);
    if (root) found.push(root);
  }
  return found;
}

/** Every text node below the body. */
export function texts(): Text[] {
  return [...nodesIn(document.body)].filter((node) => node instanceof Text);
}

/** Every element below the body. */
export function elements(): Element[] {
  return [...nodesIn(document.body)].filter((node) => node instanceof Element);
}

/** Whether a node lies in another one, or in a shadow tree below it. */
export function isWithin(node: Node, other: Node): boolean {
  for (let at: Node | null = node; at; at = at.parentNode ?? hostOf(at)) {
    if (at === other) return true;
  }
  return false;
}

/** The host of a shadow root; `null` for any other node. */
export function hostOf(node: Node): Element | null {
  return node instanceof ShadowRoot ? node.host : null;
}

function isLeaf(element: Element): boolean {
  return ['br', 'wbr', 'input', 'textarea', 'script', 'style', 'iframe'].includes(
    element.localName,
  );
}
