/** Serves the built site the way a static host does; `PORT` and `SITE_BASE` choose where. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import sirv from 'sirv';

import { print, printError } from './print.ts';

const host = '127.0.0.1';

/** Resolves with the address once the server listens; port 0 takes any free one. */
export async function serve({ port = 4321, base = '/', folder = 'dist' } = {}) {
  if (!existsSync(folder)) throw new Error(`${folder}/ is missing: run npm run build first`);
  const prefix = base.replace(/^\/*/, '/').replace(/\/*$/, '/');
  const server = createServer(staticSite(folder, prefix));
  // A client busy with a large page for five seconds would find its connection gone.
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(taken ? new Error(`port ${port} is taken: set PORT to a free one`) : error);
    });
    server.listen(port, host, resolve);
  });
  return {
    address: `http://${host}:${(server.address() as AddressInfo).port}${prefix}`,
    close: (): void => {
      server.close();
      // A browser keeps its connections open, which would keep the process alive.
      server.closeAllConnections();
    },
  };
}

function staticSite(folder: string, prefix: string): RequestListener {
  // `dev` reads from disk on each request, so a rebuild shows without a restart.
  const files = sirv(folder, { dev: true, etag: true, extensions: ['html'] });

  return (request, response) => {
    const [path = '/', query] = (request.url ?? '/').replace(/^\/+/, '/').split('?', 2);
    const redirect = (to: string): void => {
      response.writeHead(301, { Location: query === undefined ? to : `${to}?${query}` }).end();
    };

    if (`${path}/` === prefix || (path === '/' && prefix !== '/')) return redirect(prefix);
    if (!path.startsWith(prefix)) return notFound(folder, response);

    const inside = path.slice(prefix.length - 1);
    const isPage = !inside.endsWith('/') && existsSync(join(folder, decode(inside), 'index.html'));
    if (isPage) return redirect(`${path}/`);
    request.url = inside;
    return files(request, response, () => notFound(folder, response));
  };
}

function notFound(folder: string, response: ServerResponse): void {
  const page = join(folder, '404.html');
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : '404');
}

function decode(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

if (import.meta.main) {
  const { PORT, SITE_BASE } = process.env;
  try {
    const site = await serve({
      ...(PORT ? { port: Number(PORT) } : {}),
      ...(SITE_BASE ? { base: SITE_BASE } : {}),
    });
    print(site.address);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, site.close);
  } catch (error) {
    printError(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
