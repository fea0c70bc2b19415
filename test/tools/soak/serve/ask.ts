/** One raw request: what a browser would never send goes out as it is. */
import { connect } from 'node:net';

export interface Answer {
  /** 0 when there was none. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

const LIMIT_MS = 5000;

export function ask(port: number, request: string | Buffer): Promise<Answer> {
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    const socket = connect(port, '127.0.0.1', () => socket.write(request));
    const end = (): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve(parse(Buffer.concat(parts)));
    };
    const timer = setTimeout(end, LIMIT_MS);
    socket.on('data', (part) => parts.push(part));
    socket.once('end', end).once('error', end);
  });
}

function parse(bytes: Buffer): Answer {
  const end = bytes.indexOf('\r\n\r\n');
  const [first = '', ...lines] = bytes
    .subarray(0, Math.max(0, end))
    .toString('latin1')
    .split('\r\n');
  const headers = lines.map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
  });
  const status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(first)?.[1] ?? '0');
  return { status, headers: Object.fromEntries(headers), body: bytes.subarray(end + 4) };
}

/** Connection: close, so that the end of the answer is the end of the connection. */
export function request(method: string, target: string, headers: readonly string[] = []): string {
  const all = [`${method} ${target} HTTP/1.1`, 'Host: 127.0.0.1', 'Connection: close', ...headers];
  return `${all.join('\r\n')}\r\n\r\n`;
}
