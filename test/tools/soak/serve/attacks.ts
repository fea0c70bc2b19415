/** Odd requests, each with what is a right answer to it. */
import type { Dice } from '../../demo/rng.ts';
import { request, type Answer } from './ask.ts';
import { DOCUMENT, SECRET } from './site.ts';

export interface Attack {
  readonly group: string;
  readonly tell: string;
  readonly request: string;
  /** @returns what is wrong with the answer */
  readonly fault: (answer: Answer) => string | undefined;
}

const SIZE = DOCUMENT.length;
const HUGE = '99999999999999999999';

/** From and to of the part that must come; whole: no part is meant; none: nothing of it exists. */
type Part = readonly [number, number] | 'whole' | 'none';

const RANGES: readonly (readonly [string, Part])[] = [
  ['bytes=0-99', [0, 99]],
  ['bytes=-5', [SIZE - 5, SIZE - 1]],
  ['bytes=0-0', [0, 0]],
  [`bytes=${SIZE - 10}-`, [SIZE - 10, SIZE - 1]],
  [`bytes=10-${SIZE * 2}`, [10, SIZE - 1]],
  [`bytes=0-${HUGE}`, [0, SIZE - 1]],
  [`bytes=-${SIZE * 2}`, [0, SIZE - 1]],
  [`bytes=${SIZE}-`, 'none'],
  [`bytes=${HUGE}-`, 'none'],
  ['bytes=-0', 'none'],
  ['bytes=5-2', 'whole'],
  ['bytes=', 'whole'],
  ['bytes=-', 'whole'],
  ['bytes=a-b', 'whole'],
  ['bytes=0x10-0x20', 'whole'],
  ['bytes=1e1-2e1', 'whole'],
  ['bytes=--5', 'whole'],
  ['bytes=0-1,5-6', 'whole'],
  ['bytes=0-,0-,0-,0-,0-', 'whole'],
  ['items=0-1', 'whole'],
  ['0-1', 'whole'],
  ['Bytes=0-99', [0, 99]],
];

/** A range that makes no sense may be ignored or refused, but never answered with another part. */
function rangeFault({ status, body }: Answer, part: Part): string | undefined {
  const isWhole = (status === 200 || status === 206) && body.equals(DOCUMENT);
  if (part === 'whole')
    return isWhole || status === 416 || status === 400
      ? undefined
      : `answers ${status} with a part`;
  if (part === 'none') return isWhole || status === 416 ? undefined : `answers ${status}`;
  if (isWhole) return undefined;
  return status === 206 && body.equals(DOCUMENT.subarray(part[0], part[1] + 1))
    ? undefined
    : status === 206
      ? 'answers with the wrong part'
      : `answers ${status}`;
}

const METHODS = [
  'POST',
  'PUT',
  'DELETE',
  'PATCH',
  'TRACE',
  'PROPFIND',
  'OPTIONS',
  'MKCOL',
  'CONNECT',
  'PURGE',
];

const PATHS = [
  ...['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%2e%2e%2fsecret.txt'],
  ...['/about/../../secret.txt', '/..\\secret.txt', '/..%5csecret.txt', '/....//secret.txt'],
  ...[
    '/%252e%252e/secret.txt',
    '/.%2e/secret.txt',
    '/about/..%2f..%2fsecret.txt',
    '/%c0%ae%c0%ae/secret.txt',
  ],
  ...[
    '//evil.example',
    '//evil.example/..',
    '///evil.example/about',
    '/\\evil.example/',
    '//about',
    '/%2f%2fevil.example/about',
  ],
  ...[
    '/%',
    '/%E4%B8',
    '/%00',
    '/about%00.html',
    '/%0d%0aX-Bad:1',
    '/about?x=%E4%B8',
    '/?%',
    '/;',
    '/:',
    '/*',
  ],
  ...[
    '/about#x',
    '/.',
    '/..',
    '/./',
    '/../',
    '/.git/config',
    '/.env',
    '/about/.',
    '/about/..',
    '/con',
    '/nul.txt',
  ],
  ...[
    '/__proto__',
    '/constructor',
    '/index',
    '/index.html/',
    '/about/index',
    '/%E6%95%B0%E6%8D%AE/',
    '/数据/表',
  ],
  ...['http://evil.example/', 'http://evil.example/../secret.txt', 'about', '*', '?', ''],
  `/${'a'.repeat(5000)}`,
  `/${'a/'.repeat(2000)}`,
  `/${'%2e%2e/'.repeat(500)}secret.txt`,
  `/?${'x'.repeat(7000)}`,
];

const HEADERS: readonly (readonly string[])[] = [
  ['Host: evil.example'],
  [`X-Long: ${'x'.repeat(20_000)}`],
  Array.from({ length: 1500 }, (_, index) => `X-${index}: 1`),
  ['If-None-Match: W/"', 'If-Modified-Since: yesterday'],
  ['If-None-Match: *'],
  ['Content-Length: 5', 'Transfer-Encoding: chunked'],
  ['Content-Length: -1'],
  ['Expect: 100-continue'],
  ['Upgrade: h2c', 'HTTP2-Settings: AAA'],
  ['Accept-Encoding: br;q=nan, gzip;q=9, *;q=0'],
  ['Accept: '],
  ['Cookie: __proto__=1'],
  ['X-Forwarded-Host: evil.example'],
  ['Range: bytes=0-1', 'Range: bytes=2-3'],
];

/** Right for any request: no server error, nothing from outside the site, no way to another host. */
function anyFault({ status, body, headers }: Answer): string | undefined {
  if (status === 0) return 'no answer';
  if (status >= 500 && status !== 501 && status !== 505) return `answers ${status}`;
  if (body.includes(SECRET)) return 'gives a file from outside the site';
  const to = headers['location'];
  return to !== undefined && !/^\/(?![/\\])/.test(to) ? 'leads to another host' : undefined;
}

function methodFault(answer: Answer): string | undefined {
  const { status, body } = answer;
  // Closing the connection refuses too; that the server lives is asked apart.
  const isRefused = status === 0 || (status >= 400 && status < 600);
  if (isRefused || (status === 204 && body.length === 0)) return undefined;
  return `answers ${status} to a method that changes things`;
}

export const ATTACKS: readonly Attack[] = [
  ...RANGES.map(([range, part]): Attack => {
    const fault = (answer: Answer): string | undefined => rangeFault(answer, part);
    return {
      group: 'ranges',
      tell: range,
      request: request('GET', '/doc.pdf', [`Range: ${range}`]),
      fault,
    };
  }),
  ...METHODS.map((method): Attack => {
    return {
      group: 'methods',
      tell: method,
      request: request(method, '/about/'),
      fault: methodFault,
    };
  }),
  ...PATHS.map((path): Attack => {
    return {
      group: 'paths',
      tell: path.slice(0, 60),
      request: request('GET', path),
      fault: anyFault,
    };
  }),
  ...HEADERS.map((lines): Attack => {
    const tell = lines[0]?.slice(0, 60) ?? '';
    return { group: 'headers', tell, request: request('GET', '/about/', lines), fault: anyFault };
  }),
];

const PIECES = [
  '/',
  '..',
  '.',
  '%2e',
  '%2f',
  '%5c',
  '\\',
  'secret.txt',
  'about',
  '%00',
  '%',
  '?',
  '#',
  '数',
  '%E4',
  ';',
  '//',
  'x'.repeat(300),
];

/** Anything after one another. */
export function randomAttack(roll: Dice): Attack {
  const some = (): string => roll.pick(['/', ...PIECES]);
  const path = `/${Array.from({ length: roll.between(1, 9) }, some).join('')}`;
  const method = roll.pick(['GET', 'GET', 'GET', 'HEAD']);
  const digits = (): string => (roll.oneIn(3) ? '' : String(roll.between(0, SIZE * 2)));
  const headers = roll.oneIn(3) ? [`Range: bytes=${digits()}-${digits()}`] : [];
  const target = roll.oneIn(4) ? '/doc.pdf' : path;
  const tell = `${method} ${target.slice(0, 60)} ${headers.join()}`;
  return {
    group: 'random paths and ranges',
    tell,
    request: request(method, target, headers),
    fault: anyFault,
  };
}
