/** Draws the extension's icons, `public/icon/*.png`, from `assets/icon.svg`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

/** Widths in pixels that browsers ask for. */
const SIZES = [16, 32, 48, 96, 128];

const svg = readFileSync(new URL('../assets/icon.svg', import.meta.url), 'utf8');
for (const size of SIZES) {
  const png = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
  writeFileSync(new URL(`../public/icon/${size}.png`, import.meta.url), png);
  console.log(`public/icon/${size}.png: ${png.length} bytes`);
}
