/** An article as a newspaper might lay it out: names split over inline elements, in a link, in a heading. */
export const ARTICLE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Ferry talks</title></head>
<body>
<h1>Ferry to Kunashiri stays in port</h1>
<p>Japan and Russia both claim <b>Eto</b><i>rofu</i>, which Moscow calls <a href="#more">Iturup</a>.</p>
<p id="more">Nobody has sailed to Shikotan since the spring.</p>
</body>
</html>`;

/** The texts that are marked in `ARTICLE`, in the order of the page. */
export const ARTICLE_MARKS = ['Kunashiri', 'Etorofu', 'Iturup', 'Shikotan'];

/** A page that names none of the places. */
export const PLAIN = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Gardening</title></head>
<body><h1>Roses in June</h1><p>Water them in the evening, never at noon.</p></body>
</html>`;
