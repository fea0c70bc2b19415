/** Runs Astro as a process of its own and keeps of its output what a reader needs. */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import { PUBLIC_ROOT } from '../read-all.ts';
import { BuildFailure, machineFault } from './failure.ts';

/** Long builds show that they move. */
const PAGES_A_LINE = 500;

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/**
 * @param folder for the pages, inside the project
 * @param say receives a line of progress or a warning
 * @throws BuildFailure with all of Astro's output; the system's own error where the machine was at fault
 */
export async function generatePages(folder: string, say: (line: string) => void): Promise<void> {
  const astro = fileURLToPath(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')));
  const child = spawn(process.execPath, [astro, 'build'], {
    env: {
      ...process.env,
      ASTRO_OUT_DIR: `./${folder}`,
      // The documents that were checked are those that are published.
      PUBLIC_ROOT,
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let pages = 0;
  const read = (chunk: string): void => {
    output += chunk;
    const before = Math.floor(pages / PAGES_A_LINE);
    pages += chunk.match(/\/index\.html\b/g)?.length ?? 0;
    const now = Math.floor(pages / PAGES_A_LINE);
    if (now > before) say(`已生成 ${now * PAGES_A_LINE} 页`);
  };
  child.stdout.setEncoding('utf8').on('data', read);
  child.stderr.setEncoding('utf8').on('data', read);

  // An orphaned Astro would go on writing into the folder of the next build.
  const stop = (signal: (typeof SIGNALS)[number]): never => {
    child.kill(signal);
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of SIGNALS) process.once(signal, stop);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  for (const signal of SIGNALS) process.off(signal, stop);

  if (code !== 0)
    throw (
      machineFault(output) ?? new BuildFailure([output.trimEnd(), 'Astro 没有完成，输出见上。'])
    );
  for (const line of output.split('\n')) if (line.includes('[WARN]')) say(line.trim());
}
