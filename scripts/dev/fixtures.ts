import { createReadStream, globSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { PROJECT } from '../setup/project.mjs';

const FOLDER = path.join(PROJECT, 'tests/fixtures');

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/**
 * Serves `tests/fixtures/` on loopback, with a list of its pages as the first one.
 *
 * @returns the address of the list, and how to stop
 */
export async function serveFixtures(): Promise<{ url: string; stop: () => void }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://fixtures');
    const file = path.join(FOLDER, decodeURIComponent(pathname));
    const type = TYPES[path.extname(file)];
    if (pathname === '/')
      response.setHeader('content-type', 'text/html; charset=utf-8').end(list());
    else if (type && file.startsWith(FOLDER) && statSync(file, { throwIfNoEntry: false })?.isFile())
      createReadStream(file).pipe(response.setHeader('content-type', type));
    else response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const stop = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, stop };
}

function list(): string {
  const pages = globSync('**/*.html', { cwd: FOLDER }).map((file) =>
    file.replaceAll(path.sep, '/'),
  );
  const items = pages.toSorted().map((page) => `<li><a href="/${page}">${page}</a>`);
  return `<!doctype html><html lang="en"><title>Fixtures</title><ul>${items.join('\n')}</ul>`;
}
