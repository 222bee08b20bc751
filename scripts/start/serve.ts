import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { StartPage } from './pages.ts';

/** A page with the address at which the browser finds it. */
export interface ServedPage {
  readonly name: string;
  readonly url: string;
}

/**
 * Serves local pages on loopback: on `file:` URLs a browser lets no extension in unless the user allows it.
 *
 * @param pages in order
 * @returns the pages with their addresses, and how to stop
 */
export async function servePages(
  pages: readonly StartPage[],
): Promise<{ pages: ServedPage[]; stop: () => void }> {
  const local = new Map(
    pages.flatMap(({ name, source }, index) =>
      'body' in source ? [[at(name, index), source]] : [],
    ),
  );
  const server = createServer((request, response) => {
    const page = local.get(request.url ?? '');
    if (page) response.writeHead(200, { 'content-type': page.type }).end(page.body);
    else response.writeHead(404).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const served = pages.map(({ name, source }, index) => ({
    name,
    url: 'url' in source ? source.url : `http://127.0.0.1:${port}${at(name, index)}`,
  }));
  const stop = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { pages: served, stop };
}

function at(name: string, index: number): string {
  return `/${index + 1}/${encodeURIComponent(path.basename(name))}`;
}
