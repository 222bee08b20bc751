/** Milliseconds that the pointer must rest on a mark before its card opens; passing by opens nothing. */
export const OPEN_AFTER = 150;

/** Milliseconds of these after which the card is made ready; a pointer that has rested so long will mostly stay. */
export const PREPARE_AFTER = 75;

/**
 * Milliseconds that a card stays after the pointer has left both mark and card: time to come back, and
 * to cross the gap between them.
 */
export const HIDE_AFTER = 300;

/** Milliseconds that a button tells that it has done its work. */
export const TELL_FOR = 2000;
