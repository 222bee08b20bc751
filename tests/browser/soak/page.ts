import { globSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import path from 'node:path';
import type { Resource } from '../harness.ts';

const WORLD = path.join(import.meta.dirname, 'world');

const HTML = `<!doctype html>
<html lang="en">
  <head>
    <title>Soak</title>
    <style>.gone { display: none } .block { display: block } .inline { display: inline } x-block { display: block }</style>
    <script type="module" src="/world/world.ts"></script>
  </head>
  <body></body>
</html>`;

/**
 * The site whose page edits itself at random: its modules as a browser reads them.
 *
 * @param origin where it is to stand, for example `http://soak.example`
 * @returns resources by absolute URL; the page stands at `/`
 */
export function soakSite(origin: string): Record<string, string | Resource> {
  const modules = globSync('**/*.ts', { cwd: WORLD }).map((file) => {
    const body = stripTypeScriptTypes(readFileSync(path.join(WORLD, file), 'utf8'));
    return [`${origin}/world/${file}`, { body, type: 'text/javascript; charset=utf-8' }] as const;
  });
  return { [`${origin}/`]: HTML, ...Object.fromEntries(modules) };
}
