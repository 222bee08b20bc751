/** The style sheet that paints marks; the same text in documents and in shadow roots. */
export const MARK_STYLE = `:root::highlight(four-islands){text-decoration:underline}`;
