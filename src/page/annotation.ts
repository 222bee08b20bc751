import type { Finder } from '../mentions/finder.ts';
import type { AnnotatorConfig } from '../settings/types.ts';
import { createRootSearch } from '../mentions/root-search.ts';
import { followPage } from './changes.ts';
import { dropUntrue } from './freshness.ts';
import { createLedger } from './ledger.ts';
import { createMarker } from './marker.ts';
import { createMarks, type Marks } from './marks.ts';
import { OWN } from './own.ts';
import { createPainter } from './painter.ts';
import { createSheets } from './sheets.ts';
import { createSurvey } from './survey.ts';
import { knowTrees } from './trees.ts';
import { createTurns, TURNING } from './turns.ts';

/** What annotates a page. */
export interface Annotation {
  readonly marks: Marks;
  /** Whether there are changes of the page that the marks do not follow yet. */
  isBehind(): boolean;
  configure(config: AnnotatorConfig): void;
}

/** What it is done with, and who is told of it. */
export interface AnnotationOptions {
  readonly finder: Finder;
  /** Sources of expressions, one of which matches wherever the finder could find something. */
  readonly roots: readonly string[];
  readonly config: AnnotatorConfig;
  /** Called when marks have come, gone or moved. */
  onChange(): void;
  /** Called when another document stands in the place of the one that was read. */
  onReplaced(): void;
  /** Called when the extension has gone. */
  onOrphaned(): void;
}

/**
 * Marks every mention in the page of this frame, and keeps the marks right while it changes.
 *
 * @param options what it is done with
 * @param signal ends it and takes every mark away
 */
export function startAnnotation(options: AnnotationOptions, signal: AbortSignal): Annotation {
  const { finder, roots, config, onChange, onReplaced, onOrphaned } = options;
  const painter = createPainter(config.look, signal);
  const marks = createMarks(painter, createSheets(signal));
  const ledger = createLedger(finder);
  const marker = createMarker(finder, marks, config.density);
  const trees = knowTrees();
  const isTurned = createTurns();
  const root = document.documentElement;
  const survey = createSurvey({
    ledger,
    marker,
    *newTrees() {
      for (const tree of trees.take()) {
        page.follow(tree);
        yield tree;
      }
    },
    search: {
      endsIn: createRootSearch(roots),
      onHost: (element) => void (OWN.has(element) || trees.visit(element)),
    },
  });
  const page = followPage(
    {
      isUrgent: true,
      attributes: TURNING,
      onRecords(records) {
        if (document.documentElement !== root) return onReplaced();
        for (const owner of dropUntrue(records, ledger, marks)) survey.stale.add(owner);
        for (const { type, target, attributeName } of records) {
          if (type === 'attributes' && isTurned(target as Element, attributeName)) {
            survey.turned.add(target);
          }
        }
      },
      *read(touched) {
        const before = marks.version;
        yield* survey.read(touched);
        if (marks.version !== before) onChange();
      },
      onOrphaned,
    },
    signal,
  );
  return {
    marks,
    isBehind: page.isBehind,
    configure({ look, density }) {
      painter.setLook(look);
      if (density === marker.density) return;
      marker.density = density;
      survey.decideAnew();
      page.poke();
    },
  };
}
