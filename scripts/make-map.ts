/** Draws `assets/map/*.json` anew from Natural Earth's 1:10m land, which comes with `world-atlas`. */
import { writeFileSync } from 'node:fs';
import { draw, readLand, SHEETS } from './map/draw.ts';

const land = readLand();
for (const [file, sheet] of Object.entries(SHEETS)) {
  const drawing = draw(land, sheet);
  const target = new URL(`../assets/map/${file}`, import.meta.url);
  writeFileSync(target, `${JSON.stringify(drawing, null, 2)}\n`);
  const bytes = JSON.stringify(drawing).length;
  console.log(`${file}: ${drawing.width} × ${drawing.height} units, ${bytes} bytes`);
}
