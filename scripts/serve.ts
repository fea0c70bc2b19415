/** Serves the built site the way a static host does; `PORT` and `SITE_BASE` choose where. */
import { print, printError } from '../src/publish/print.ts';
import { serve } from '../src/publish/serve/serve.ts';

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
