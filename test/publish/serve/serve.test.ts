/** The server of `npm start`: what it answers, and that no request ends it. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { serve } from '../../../src/publish/serve/serve.ts';
import { SAFE_HEADERS } from '../../../src/publish/serve/headers.ts';
import { wantedBytes } from '../../../src/publish/serve/range.ts';
import { readCases } from '../../helpers/cases.ts';
import { PROJECT_ROOT } from '../../helpers/data.ts';

let folder = '';
let site: Awaited<ReturnType<typeof serve>>;

function makeSite(at: string, text: string): void {
  mkdirSync(join(at, 'about'), { recursive: true });
  writeFileSync(join(at, 'about/index.html'), text);
  writeFileSync(join(at, '404.html'), 'no page');
  writeFileSync(join(at, '.hidden'), 'secret');
  writeFileSync(join(at, '预算.pdf'), '0123456789');
  writeFileSync(join(at, 'empty.csv'), '');
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  makeSite(join(folder, 'dist'), 'about');
  writeFileSync(join(folder, 'outside'), 'secret');
  site = await serve({ port: 0, folder: join(folder, 'dist') });
});

afterAll(() => {
  site.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** By hand: no client of ours would send what these tests send. */
function ask(head: string): Promise<Answer> {
  const port = Number(new URL(site.address).port);
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(`${head}\r\nHost: x\r\nConnection: close\r\n\r\n`);
    });
    socket.setEncoding('latin1');
    socket.on('data', (part: string) => (text += part));
    socket.once('error', reject);
    socket.once('close', () => {
      const [start = '', ...rest] = text.split('\r\n\r\n');
      const [line = '', ...lines] = start.split('\r\n');
      const headers = lines.map((each) => each.split(/: (.*)/s).slice(0, 2) as [string, string]);
      const lower = headers.map(([name, value]) => [name.toLowerCase(), value] as const);
      resolve({
        status: Number(line.split(' ')[1]),
        headers: new Map(lower),
        body: rest.join('\r\n\r\n'),
      });
    });
  });
}

const PDF = `/${encodeURIComponent('预算.pdf')}`;

test.for(readCases('byte-ranges.csv', ['range', 'size', 'wanted']))(
  'row $line: “$range” of $size bytes',
  async ({ range, size, wanted }) => {
    const header = range === '' ? undefined : range;
    const found = wantedBytes(header, Number(size));
    const said = typeof found === 'string' ? found : `${found.start}-${found.end}`;
    expect(said).toBe(wanted);

    const path = size === '0' ? '/empty.csv' : PDF;
    const { status, headers, body } = await ask(`GET ${path} HTTP/1.1\r\nRange: ${range}`);
    const whole = size === '0' ? '' : '0123456789';
    if (found === 'unsatisfiable') {
      expect([status, headers.get('content-range'), body]).toEqual([416, `bytes */${size}`, '']);
    } else if (found === 'whole') {
      expect([status, headers.get('content-range'), body]).toEqual([200, undefined, whole]);
    } else {
      const part = whole.slice(found.start, found.end + 1);
      expect([status, headers.get('content-range'), body]).toEqual([
        206,
        `bytes ${wanted}/${size}`,
        part,
      ]);
      expect(headers.get('content-length')).toBe(String(part.length));
    }
  },
);

test.for([
  ['GET /about/', 200, 'about'],
  ['GET /about/?x=%E4%B8', 200, 'about'],
  ['GET http://x/about/', 200, 'about'],
  ['HEAD /about/', 200, ''],
  ['GET /nowhere', 404, 'no page'],
  ['HEAD /nowhere', 404, ''],
  ['GET /%E4%B8', 404, 'no page'],
  ['GET /%00', 404, 'no page'],
  ['GET /.hidden', 404, 'no page'],
  ['GET /about/../../outside', 404, 'no page'],
  ['GET /..%2foutside', 404, 'no page'],
  ['GET /%2e%2e/outside', 404, 'no page'],
  ['GET /..%5coutside', 404, 'no page'],
  [`GET /${'a'.repeat(5000)}`, 404, 'no page'],
  [`GET /${'a/'.repeat(3000)}`, 404, 'no page'],
  ['POST /about/', 405, ''],
  ['PUT /about/', 405, ''],
  ['DELETE /about/', 405, ''],
  ['TRACE /about/', 405, ''],
  ['PROPFIND /about/', 405, ''],
  ['OPTIONS *', 405, ''],
] as const)('%s', async ([line, status, body]) => {
  const answer = await ask(`${line} HTTP/1.1`);
  expect([answer.status, answer.body]).toEqual([status, body]);
  expect(answer.headers.get('allow')).toBe(status === 405 ? 'GET, HEAD' : undefined);
  for (const [name, value] of Object.entries(SAFE_HEADERS))
    expect(answer.headers.get(name.toLowerCase())).toBe(value);
});

test.for([
  ['/about', '/about/'],
  ['/about?a=1?b', '/about/?a=1?b'],
  ['//about', '/about/'],
])('%s leads to %s', async ([path, target]) => {
  const { status, headers } = await ask(`GET ${path} HTTP/1.1`);
  expect([status, headers.get('location')]).toEqual([301, target]);
});

test('what a browser knows is not sent again, and If-Range asks for the whole', async () => {
  const first = await ask(`GET ${PDF} HTTP/1.1`);
  expect(first.headers.get('content-type')).toBe('application/pdf');
  const [tag = '', date = ''] = ['etag', 'last-modified'].map((name) => first.headers.get(name));
  for (const header of [`If-None-Match: "x", ${tag}`, `If-Modified-Since: ${date}`])
    expect(await ask(`GET ${PDF} HTTP/1.1\r\n${header}`)).toMatchObject({ status: 304, body: '' });
  const other = `GET ${PDF} HTTP/1.1\r\nIf-None-Match: "x"\r\nIf-Modified-Since: ${date}`;
  expect(await ask(other)).toMatchObject({ status: 200 });
  const ranged = await ask(`GET ${PDF} HTTP/1.1\r\nRange: bytes=0-1\r\nIf-Range: ${tag}`);
  expect(ranged).toMatchObject({ status: 200, body: '0123456789' });
});

test('a client that says nothing is let go', { timeout: 40_000 }, async () => {
  const port = Number(new URL(site.address).port);
  const start = performance.now();
  await new Promise<void>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\nHost:'));
    socket.resume();
    socket.once('close', () => {
      resolve();
    });
  });
  expect(performance.now() - start).toBeLessThan(20_000);
});

test('while dist/ is away, the site that waits aside is served', async () => {
  const root = mkdtempSync(join(tmpdir(), 'serve-'));
  makeSite(join(root, '.build/previous'), 'previous');
  const script = join(PROJECT_ROOT, 'scripts/serve.ts');
  const server = spawn(process.execPath, [script], { cwd: root, env: { PORT: '0' } });
  onTestFinished(() => {
    server.kill();
    rmSync(root, { recursive: true });
  });
  const address = await new Promise<string>((resolve) => {
    server.stdout.once('data', (line: Buffer) => {
      resolve(line.toString().trim());
    });
  });
  const page = async (): Promise<string> => (await fetch(`${address}about/`)).text();
  expect(await page()).toBe('previous');
  makeSite(join(root, '.build/site'), 'new');
  renameSync(join(root, '.build/site'), join(root, 'dist'));
  expect(await page()).toBe('new');
});

test.for(['nginx.conf', 'Caddyfile'])('the example %s sends the same headers', (name) => {
  const text = readFileSync(join(PROJECT_ROOT, 'src/publish/serve/hosts', name), 'utf8');
  for (const [header, value] of Object.entries(SAFE_HEADERS))
    expect(text).toContain(`${header} "${value}"`);
});
