import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import sirv from 'sirv';

/** The folders the preview is served from; all absolute. */
export interface PreviewFolders {
  /** What `npm run build` made. */
  readonly dist: string;
  /** Microsoft's client library where npm put it: it is served from there and copied nowhere. */
  readonly clientLibrary: string;
}

/** A running preview server. */
export interface PreviewServer {
  /** Where the page is, such as `http://localhost:4173/`. */
  readonly address: string;
  /** Stops listening and drops open connections. */
  readonly close: () => Promise<void>;
}

/** Where the browser finds Microsoft's client library. */
const clientLibraryPath = '/office-js/';

/** Where webpack puts the preview page, under `dist`. */
const pagePath = '/preview/';

/**
 * The page and the pane load nothing but what this server sends: the browser itself holds the add-in to its promise
 * that nothing leaves the workbook. Styles are made at run time by Fluent UI and the grid; the grid draws text in a
 * worker made from a blob.
 */
const securityPolicy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "frame-ancestors 'self'",
  "object-src 'none'",
  "base-uri 'self'",
].join('; ');

/**
 * Serves the preview on this machine alone. Port 0 lets the system choose one.
 * @throws the system's error, with its `code`, when the port cannot be had (`EADDRINUSE`, `EACCES`).
 */
export async function servePreview(folders: PreviewFolders, port: number): Promise<PreviewServer> {
  const server = createServer(requestHandler(folders));
  await listen(server, port);
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The preview server has no port.');
  return {
    address: `http://localhost:${bound.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function requestHandler(folders: PreviewFolders) {
  // `dev` looks at the disk on every request, so that a rebuild shows on reloading the page; with a tag, what has not been
  // built again since is not sent nor compiled again.
  const asBuilt = { dev: true, etag: true };
  const dist = sirv(folders.dist, asBuilt);
  const clientLibrary = sirv(folders.clientLibrary, asBuilt);
  return (request: IncomingMessage, response: ServerResponse): void => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    response.setHeader('Content-Security-Policy', securityPolicy);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (url.pathname === '/') {
      response.writeHead(302, { Location: `${pagePath}${url.search}` }).end();
    } else if (url.pathname.startsWith(clientLibraryPath)) {
      request.url = `/${url.pathname.slice(clientLibraryPath.length)}`;
      clientLibrary(request, response, () => {
        notFound(response);
      });
    } else {
      dist(request, response, () => {
        notFound(response);
      });
    }
  };
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found');
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      server.off('error', reject);
      resolve();
    });
  });
}
