import { isAlive } from './alive.ts';
import { languageAt } from './dom.ts';
import { startAnnotation, type AnnotationOptions } from './annotation.ts';
import { contextOf } from './context.ts';
import type { Mark } from './mark.ts';
import { markAt } from './mark-at.ts';
import { watchPointer } from './pointing.ts';
import { rectsOf } from './rects.ts';
import { scrollToLine } from './scroll.ts';
import { watchTaps } from './taps.ts';
import type { Page, PageMention, Point } from './types.ts';

/** Where a pointer is that has left the page. */
const OUTSIDE: Point = { x: -1, y: -1 };

/**
 * Annotates the page of this frame: marks every mention, keeps the marks right while the page changes, and tells
 * which one is pointed at.
 *
 * @param options what it is done with
 */
export function annotatePage(options: Omit<AnnotationOptions, 'onChange'>): Page {
  const control = new AbortController();
  const { signal } = control;
  const listeners: (() => void)[] = [];
  const onChange = (): void => listeners.forEach((listener) => listener());
  const { marks, configure, isBehind } = startAnnotation({ ...options, onChange }, signal);
  const current = ({ id }: PageMention): Mark | undefined => marks.get(id);
  const elementOf = (mention: PageMention): Element | undefined =>
    current(mention)?.parts[0]?.node.parentElement ?? undefined;

  const rects = (mention: PageMention): DOMRect[] => {
    const mark = current(mention);
    return mark ? rectsOf(mark) : [];
  };

  return {
    leave: () => control.abort(),
    configure,
    mentions: () => marks.all(),
    count: () => marks.count(),
    isLimited: () => marks.isLimited(),
    isBehind,
    context(mention) {
      const mark = current(mention);
      const language = languageAt(elementOf(mention));
      return mark
        ? contextOf(mark, language)
        : { sentence: mention.surface, before: '', after: '' };
    },
    rects,
    element: elementOf,
    at: (point) => markAt(point, marks),
    scrollTo(mention) {
      const element = elementOf(mention);
      if (element) scrollToLine(element, () => rects(mention)[0]);
    },
    onPoint(listener) {
      watchPointer((at, isAtRest) => {
        if (!isAlive()) return options.onOrphaned();
        listener(at && markAt(at, marks, isAtRest), at ?? OUTSIDE);
      }, signal);
    },
    onTap(listener) {
      watchTaps((event) => {
        if (!isAlive()) return options.onOrphaned();
        const mark = markAt({ x: event.clientX, y: event.clientY }, marks);
        if (mark) listener(mark, event);
      }, signal);
    },
    onChange: (listener) => void listeners.push(listener),
  };
}
