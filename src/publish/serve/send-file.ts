/** Sends a file, or the part of it that is asked for, with what a browser needs to ask less the next time. */
import { open, type FileHandle } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { mediaType } from './media-types.ts';
import { wantedBytes } from './range.ts';

/** @returns false when there is no such file; nothing was sent then */
export async function sendFile(
  file: string,
  request: IncomingMessage,
  response: ServerResponse,
  status = 200,
): Promise<boolean> {
  const handle = await opened(file);
  if (!handle) return false;
  try {
    await send(handle, file, request, response, status);
  } finally {
    await handle.close();
  }
  return true;
}

const NO_FILE = ['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'EACCES', 'ELOOP'];

/** Opened once: what is measured is what is sent, also while a new site takes its place. */
async function opened(file: string): Promise<FileHandle | undefined> {
  let handle: FileHandle;
  try {
    handle = await open(file);
  } catch (error) {
    if (NO_FILE.includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
  if ((await handle.stat()).isFile()) return handle;
  await handle.close();
  return undefined;
}

async function send(
  handle: FileHandle,
  file: string,
  { method, headers }: IncomingMessage,
  response: ServerResponse,
  status: number,
): Promise<void> {
  const { size, mtime } = await handle.stat();
  const tag = `W/"${size}-${mtime.getTime()}"`;
  response.setHeader('Accept-Ranges', 'bytes');
  response.setHeader('Cache-Control', 'no-cache');
  response.setHeader('ETag', tag);
  response.setHeader('Last-Modified', mtime.toUTCString());
  if (status === 200 && isKnown(headers, tag, mtime)) return void response.writeHead(304).end();
  response.setHeader('Content-Type', mediaType(file));
  // A weak tag and a date of seconds cannot promise the same bytes: with If-Range the whole is sent.
  const isPart = status === 200 && method === 'GET' && headers['if-range'] === undefined;
  const wanted = isPart ? wantedBytes(headers.range, size) : 'whole';
  if (wanted === 'unsatisfiable') {
    response.setHeader('Content-Range', `bytes */${size}`);
    return void response.writeHead(416, { 'Content-Length': 0 }).end();
  }
  const bytes = wanted === 'whole' ? { start: 0, end: size - 1 } : wanted;
  if (wanted !== 'whole')
    response.setHeader('Content-Range', `bytes ${bytes.start}-${bytes.end}/${size}`);
  response.setHeader('Content-Length', bytes.end - bytes.start + 1);
  response.writeHead(wanted === 'whole' ? status : 206);
  if (method === 'HEAD' || size === 0) return void response.end();
  await pipeline(handle.createReadStream({ ...bytes, autoClose: false }), response);
}

/** RFC 9110, section 13: the tag, where there is one, counts before the date. */
function isKnown(headers: IncomingMessage['headers'], tag: string, mtime: Date): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined)
    return tags.split(',').some((each) => ['*', tag, tag.slice(2)].includes(each.trim()));
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return Math.floor(mtime.getTime() / 1000) * 1000 <= since;
}
