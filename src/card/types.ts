import type { Fact, Nomenclature, PlaceId } from '../dataset/types.ts';
import type { Translate } from '../i18n/translate.ts';
import type { CardPack } from '../messages/types.ts';

/** The mention that a card speaks of. */
export interface Subject {
  readonly place: PlaceId;
  readonly nomenclature: Nomenclature;
  readonly surface: string;
  /** BCP 47 tag of the page's text around it; empty if the page does not say. */
  readonly language: string;
}

/** What a card shows, and in which state. */
export interface CardProps {
  readonly pack: CardPack;
  readonly t: Translate;
  readonly subject: Subject;
  /** The facts that fit the sentence, the best first. */
  readonly facts: readonly Fact[];
  readonly pinned: boolean;
  /** Whether the card is a sheet at the bottom of a touch screen. */
  readonly sheet: boolean;
  readonly actions: CardActions;
}

/** What the card's buttons do. */
export interface CardActions {
  pin(): void;
  close(): void;
  /** Copies the card as text; rejects if the browser does not let it. */
  copy(): Promise<void>;
  step(direction: 1 | -1): void;
  /** Switches the extension off on this site; absent where there is no site to switch. */
  readonly switchOff: (() => void) | undefined;
  /** Opens the dossier. */
  showAll(): void;
}
