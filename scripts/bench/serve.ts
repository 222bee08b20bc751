import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BenchPage } from './pages/types.ts';

/** Pages on loopback. */
export interface Served {
  /** Absolute URL of a page by its name. */
  url(name: string): string;
  close(): void;
}

/**
 * Serves pages on loopback.
 *
 * @param pages each under its name
 */
export async function servePages(pages: readonly BenchPage[]): Promise<Served> {
  const bodies = new Map(pages.map(({ name, html }) => [`/${name}`, html]));
  const server = createServer((request, response) => {
    const body = bodies.get(request.url ?? '');
    response
      .writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' })
      .end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: (name) => `http://127.0.0.1:${port}/${name}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
