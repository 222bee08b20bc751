/** Elements that our own views have put into the page: nothing in them is read. */
export const OWN = new WeakSet<Element>();
