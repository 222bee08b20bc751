import { attributeOf, hasAttributes, holderOf, localNameOf } from './dom.ts';
import { isDropped, ownDisplay } from './unread.ts';

/**
 * What an element does to the text around it:
 * - `inline`: its text runs on in that around it;
 * - `block`: it starts and ends blocks of its own;
 * - `dropped`: it is not there for a reader, what is around it joins;
 * - `object`: the reader sees something that is not text for us; what is around it does not join;
 * - `island`: likewise, but it holds blocks of its own.
 */
export type Kind = 'inline' | 'block' | 'dropped' | 'object' | 'island';

const INLINE = new Set(
  (
    'a,abbr,acronym,b,bdi,bdo,big,cite,code,data,del,dfn,em,font,i,ins,kbd,label,mark,nobr,output,q,rb,rbc,ruby,' +
    's,samp,slot,small,span,strike,strong,sub,sup,textpath,time,tspan,tt,u,var,wbr,textPath'
  ).split(','),
);
const OBJECTS = new Set(
  'audio,canvas,embed,iframe,img,input,meter,object,picture,progress,select,textarea,video'.split(
    ',',
  ),
);
const ISLANDS = new Set('button,math,svg'.split(','));
const CODE = new Set('code,kbd,pre,samp,tt,var'.split(','));
/**
 * Values of `display` with which an element's text runs on in that around it; the empty one is that of an element beside a
 * shadow root, in no slot of it: it has no style, and no event tells when it came to that.
 */
const RUNS_ON = /^(?:inline|contents|ruby|$)/;

/**
 * What an element does to the text around it, by its tag and attributes. A style is computed only for elements of
 * the page's own making.
 *
 * @param element any element
 */
export function kindOf(element: Element): Kind {
  const name = localNameOf(element);
  if (isDropped(element)) return 'dropped';
  if (isObject(element)) return 'object';
  if (ISLANDS.has(name)) return 'island';
  const display = ownDisplay(element);
  if (display) return RUNS_ON.test(display) ? 'inline' : 'block';
  if (INLINE.has(name)) return 'inline';
  return name.includes('-') && runsOn(element) ? 'inline' : 'block';
}

/** Whether an element's text runs on in that around it, by its computed style. */
function runsOn(element: Element): boolean {
  return RUNS_ON.test(computedDisplay(element));
}

/**
 * Whether what stands before and behind an element's edge stands together on the page: the element's text runs on, or
 * nothing of it is shown.
 *
 * @param element an element in a document
 */
export function joinsAround(element: Element): boolean {
  return computedDisplay(element) === 'none' || runsOn(element);
}

function computedDisplay(element: Element): string {
  return getComputedStyle(element).display;
}

/**
 * Whether a place in a page is within something that is not read.
 *
 * @param node a node in a document
 * @param known answers that were given before and are still right, that for the document among them; takes more
 */
export function isUnread(node: Node, known: Map<Node, boolean>): boolean {
  // A walk, not a recursion: a page may be deeper than the stack.
  const path: Node[] = [];
  let at: Node | null = node;
  while (at && !known.has(at)) {
    path.push(at);
    at = holderOf(at);
  }
  let answer = !!at && known.get(at) === true;
  for (const one of path.toReversed()) {
    answer ||= one instanceof Element && (isDropped(one) || isObject(one));
    known.set(one, answer);
  }
  return answer;
}

function isObject(element: Element): boolean {
  const name = localNameOf(element);
  return (
    OBJECTS.has(name) ||
    isEditor(element) ||
    (CODE.has(name) && !(element as HTMLElement).translate) ||
    (name === 'slot' && (element as HTMLSlotElement).assignedNodes().length > 0)
  );
}

/** Whether somebody may write in an element: what is written is theirs and left alone. */
function isEditor(element: Element): boolean {
  if (!hasAttributes(element)) return false;
  const editable = attributeOf(element, 'contenteditable');
  return (
    (editable !== null && editable.toLowerCase() !== 'false') ||
    /^(?:textbox|searchbox)$/i.test(attributeOf(element, 'role') ?? '')
  );
}
