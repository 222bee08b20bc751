/** An extension whose script does nothing: what any content script costs a page. */
void 0;
