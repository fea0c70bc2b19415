/** Serves the built site the way a static host does. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { PLACES } from '../build/places.ts';
import { answer } from './answer.ts';

const host = '127.0.0.1';

/** Nobody needs longer to ask; what only holds a connection open is let go. In ms. */
const PATIENCE = { headersTimeout: 10_000, requestTimeout: 20_000 };
/** How often Node looks for those that took longer. */
const LOOK = 5000;
/** A client busy with a large page for five seconds would find its connection gone. */
const KEEP_ALIVE = 60_000;
/** A connection on which nothing moves, in either direction. */
const IDLE = 120_000;

/** Resolves with the address once the server listens; port 0 takes any free one. */
export async function serve({ port = 4321, base = '/', folder = PLACES.published } = {}) {
  const current = (): string => standing(folder);
  if (!existsSync(current())) throw new Error(`没有 ${folder}/：请先运行 npm run build。`);
  const prefix = base.replace(/^\/*/, '/').replace(/\/*$/, '/');
  const options = { ...PATIENCE, connectionsCheckingInterval: LOOK, keepAliveTimeout: KEEP_ALIVE };
  const server = createServer(options, answer(current, prefix));
  server.timeout = IDLE;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      reject(taken ? new Error(`端口 ${port} 已被占用：请用 PORT 换一个。`) : error);
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

/** Between the two renames of a build, and where that was cut short, the old site waits aside. */
function standing(folder: string): string {
  return folder === PLACES.published && !existsSync(folder) ? PLACES.aside : folder;
}
