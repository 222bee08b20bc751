import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a test serves at one address. */
export interface Resource {
  readonly body: string;
  /** `text/html; charset=utf-8` if left out. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Web sites of any name, served to a browser through a proxy that also notes every request it makes. */
export interface Sites {
  readonly proxy: { readonly host: string; readonly port: number };
  /**
   * Every request of the browser since it started, in order: `GET http://…` or `CONNECT host:port`. Left
   * out are those that browsers of their own accord make to their makers.
   */
  readonly requests: readonly string[];
  /**
   * Serves pages from now on, in addition to those before.
   *
   * @param pages absolute `http:` URL without query → HTML, or a resource of another type
   */
  serve(pages: Readonly<Record<string, string | Resource>>): void;
  close(): Promise<void>;
}

/** Where browsers fetch updates, settings and the time, whatever they are told. */
const MAKERS =
  /^(https?:\/\/)?([\w-]+\.)*(google|googleapis|gvt1|mozilla|firefox)\.(com|net|org)[:/]/;

/** Starts an HTTP proxy on loopback: as it answers for every host, no name needs to be resolved. */
export async function startSites(): Promise<Sites> {
  const pages = new Map<string, Resource>();
  const requests: string[] = [];
  const note = (method = '', url = ''): void => {
    if (!MAKERS.test(url)) requests.push(`${method} ${url}`);
  };
  const server = createServer((request, response) => {
    note(request.method, request.url);
    answer(pages, request, response);
  });
  server.on('connect', ({ url }, socket) => {
    note('CONNECT', url);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    proxy: { host: '127.0.0.1', port },
    requests,
    serve(added) {
      for (const [url, page] of Object.entries(added)) {
        pages.set(new URL(url).href, typeof page === 'string' ? { body: page } : page);
      }
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function answer(
  pages: ReadonlyMap<string, Resource>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const url = URL.parse(request.url ?? '');
  const page = url && pages.get(url.origin + url.pathname);
  if (!page) {
    response.writeHead(url?.pathname === '/favicon.ico' ? 204 : 404).end();
    return;
  }
  response
    .writeHead(200, { 'content-type': page.type ?? 'text/html; charset=utf-8', ...page.headers })
    .end(page.body);
}
