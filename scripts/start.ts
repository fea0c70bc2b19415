/** npm start: builds the site and serves it; `PORT` and `SITE_BASE` choose where. */
import { createServer } from 'node:net';
import { buildSite, siteBase } from '../src/publish/build/build-site.ts';
import { print, printError } from '../src/publish/print.ts';
import { serve } from '../src/publish/serve/serve.ts';

const port = Number(process.env['PORT'] || 4321);

/** Asked before the build: nobody should wait for a build that cannot be served. */
function isFree(wanted: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => {
      resolve(false);
    });
    probe.listen(wanted, '127.0.0.1', () =>
      probe.close(() => {
        resolve(true);
      }),
    );
  });
}

function fail(message: string): void {
  printError(message);
  process.exitCode = 1;
}

if (!Number.isInteger(port) || port < 0 || port > 65_535)
  fail(`PORT=${process.env['PORT'] ?? ''}：应为 0 到 65535 之间的整数。`);
else if (!(await isFree(port)))
  fail(`端口 ${port} 已被占用或不可使用：请先停止占用它的程序，或用 PORT=其他端口 npm start。`);
else if (await buildSite()) {
  const site = await serve({ port, base: siteBase() });
  print(`明账已在 ${site.address} 提供`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, site.close);
} else process.exitCode = 1;
