/** Answers every request the way a static host does; none of them may end the server. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { findFile } from './find-file.ts';
import { SAFE_HEADERS } from './headers.ts';
import { sendFile } from './send-file.ts';

/**
 * @param folder asked at each request: a new build takes the place of the old one
 * @param prefix of the site on its host, with a slash at both ends
 */
export function answer(folder: () => string, prefix: string) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    for (const [name, value] of Object.entries(SAFE_HEADERS)) response.setHeader(name, value);
    respond(folder(), prefix, request, response).catch(() => {
      // The reader has gone, or the file cannot be read: a half-sent answer is cut, never ended as whole.
      if (response.headersSent) response.destroy();
      else response.writeHead(500, { 'Content-Type': 'text/plain;charset=utf-8' }).end('500');
    });
  };
}

async function respond(
  folder: string,
  prefix: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return void response
      .writeHead(405, { Allow: 'GET, HEAD', 'Content-Length': 0, Connection: 'close' })
      .end();
  // The whole address, as a proxy writes it; and never one that begins like another host's.
  const address = (request.url ?? '/').replace(/^https?:\/\/[^/?]*/i, '').replace(/^\/*/, '/');
  const [path = '/', query] = address.split(/\?(.*)/s, 2);
  const redirect = (to: string): void => {
    const target = query === undefined ? to : `${to}?${query}`;
    response.writeHead(301, { Location: target, 'Content-Length': 0 }).end();
  };
  if (`${path}/` === prefix || (path === '/' && prefix !== '/')) return redirect(prefix);
  const found = path.startsWith(prefix)
    ? findFile(folder, path.slice(prefix.length - 1))
    : 'nothing';
  if (found === 'add a slash') return redirect(`${path}/`);
  if (found !== 'nothing' && (await sendFile(found.file, request, response))) return;
  if (await sendFile(join(folder, '404.html'), request, response, 404)) return;
  response.writeHead(404, { 'Content-Type': 'text/plain;charset=utf-8' }).end('404');
}
