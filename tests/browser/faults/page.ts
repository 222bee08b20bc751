/** A page that names three places, one of them in a link. */
export const PAGE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Ferry talks</title></head>
<body>
<h1>Ferry to Kunashiri stays in port</h1>
<p>Nobody has sailed to <a href="#more">Iturup</a> since the spring.</p>
<p id="more">The mail to Shikotan goes by air.</p>
</body>
</html>`;

/** The texts that are marked in `PAGE`, in its order. */
export const MARKS = ['Kunashiri', 'Iturup', 'Shikotan'];
