/** Runs a process with a limit on its time. It and what it started are ended by their process group, never by name. */
import { spawn, type ChildProcess } from 'node:child_process';

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** Both streams, in the order in which they came. */
  readonly output: string;
  readonly isTimeout: boolean;
}

export interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** What it has printed until now. */
  readonly output: () => string;
}

export interface Start {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly limitSeconds: number;
}

/** Node itself with these arguments. */
export function start(args: readonly string[], { cwd, env, limitSeconds }: Start): Started {
  const child = spawn(process.execPath, [...args], {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A process group of its own, so that nothing that it started is left over.
    detached: true,
  });
  let [output, isTimeout] = ['', false];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => (output += part));
  const timer = setTimeout(() => {
    isTimeout = true;
    killGroup(child);
  }, limitSeconds * 1000);
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      resolve({ code, signal, output, isTimeout });
    });
  });
  return { child, ended, output: () => output };
}

export function run(args: readonly string[], how: Start): Promise<Ended> {
  return start(args, how).ended;
}

/** Ends the process and all that it started; nothing happens when they have ended already. */
export function killGroup({ pid }: ChildProcess, signal: NodeJS.Signals = 'SIGKILL'): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** What a person should never be shown. */
export function rawError(output: string): string | undefined {
  if (/^\s+at .+:\d+:\d+\)?$/m.test(output)) return 'a stack trace';
  return /\berrno: -?\d+/.test(output) ? 'a raw error object' : undefined;
}
