/**
 * The importer in a process of its own, with a limit of memory and of time: a document that breaks it costs itself
 * alone. The process goes on to the next document as long as it is sound.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Imported, Outcome } from '../../importer/imported.ts';
import type { KnownReport } from '../../importer/known-report.ts';
import type { ReaderLimits } from '../../importer/readers/limits.ts';
import { loadFacts, loadLimits } from '../load-import-words.ts';
import type { GreyPage } from '../encode-png.ts';
import type { DocumentReader } from '../reader.ts';
import { broken, type Break } from './broken.ts';
import { packKnown, unpackImported, type WireAnswer, type WireRequest } from './wire.ts';

const PROCESS = join(import.meta.dirname, 'reading-process.ts');
const WASM_PAGE = 65536;
const MEGABYTE = 1024 * 1024;

export interface GuardedReader extends DocumentReader {
  /** Starts the process before it is needed. */
  prepare(): void;
  close(): void;
}

/** @param limited the limits of data/ with others in their place, for tests */
export function openGuardedReader(
  dataRoot: string,
  limited: Partial<ReaderLimits> = {},
): GuardedReader {
  let limits: ReaderLimits | undefined;
  const limitsOf = (): ReaderLimits => (limits ??= { ...loadLimits(dataRoot), ...limited });
  let child: ChildProcess | undefined;
  const running = (): ChildProcess => {
    if (child && (child.exitCode !== null || child.signalCode !== null)) child = undefined;
    return (child ??= start(dataRoot, limitsOf()));
  };
  const stop = (): void => {
    child?.kill('SIGKILL');
    child = undefined;
  };
  const ask = async <Answer>(
    request: WireRequest,
    hear: Hear<Answer>,
    seconds = limitsOf().maxSeconds,
  ): Promise<Answer | Break> => {
    const result = await converse(running(), request, hear, seconds);
    if (result instanceof Object && 'isBroken' in result) stop();
    return result;
  };
  const readOn = async (
    name: string,
    known: KnownReport,
    seconds: number,
  ): Promise<Outcome<Imported>> => {
    const outcome = await ask(
      { kind: 'read', known: packKnown(known) },
      (answer) => (answer.kind === 'read' ? answer.outcome : undefined),
      seconds,
    );
    if ('isBroken' in outcome) return broken(outcome, name, limitsOf());
    return outcome.ok
      ? { ok: true, value: unpackImported(outcome.value, loadFacts(dataRoot)) }
      : outcome;
  };
  return {
    limits: limitsOf,
    prepare: () => void running(),
    close: stop,
    open: async (bytes, name) => {
      const start = performance.now();
      const outcome = await ask({ kind: 'open', bytes, name }, (answer) =>
        answer.kind === 'opened' ? answer.outcome : undefined,
      );
      if ('isBroken' in outcome) return broken(outcome, name, limitsOf());
      if (!outcome.ok) return outcome;
      // Opening and reading share the seconds of one document.
      const left = limitsOf().maxSeconds - (performance.now() - start) / 1000;
      const read = (known: KnownReport) => readOn(name, known, left);
      return { ok: true, value: { cover: outcome.value, read } };
    },
    readSheet: async (bytes, name) => {
      const outcome = await ask({ kind: 'sheet', bytes, name }, (answer) =>
        answer.kind === 'sheet' ? answer.outcome : undefined,
      );
      return 'isBroken' in outcome ? broken(outcome, name, limitsOf()) : outcome;
    },
    drawPages: async (bytes) => {
      const pages: (GreyPage | undefined)[] = [];
      const drawn = await ask({ kind: 'draw', bytes }, (answer) => {
        if (answer.kind === 'page') pages.push(answer.page);
        return answer.kind === 'drawn' ? answer : undefined;
      });
      // A page that could not be drawn is shown as text.
      return 'isBroken' in drawn ? [] : pages;
    },
  };
}

function start(
  dataRoot: string,
  { maxMemoryBytes, maxPdfMemoryBytes }: ReaderLimits,
): ChildProcess {
  return fork(PROCESS, [dataRoot], {
    serialization: 'advanced',
    // What V8 prints of its own end is no message for a reader.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: [
      '--max-semi-space-size=8',
      `--max-old-space-size=${String(maxMemoryBytes / MEGABYTE)}`,
      `--wasm-max-mem-pages=${String(maxPdfMemoryBytes / WASM_PAGE)}`,
    ],
  });
}

/** @returns what the answer holds, or undefined while more is to come */
type Hear<Answer> = (answer: WireAnswer) => Answer | undefined;

function converse<Answer>(
  child: ChildProcess,
  request: WireRequest,
  hear: Hear<Answer>,
  seconds: number,
): Promise<Answer | Break> {
  return new Promise((resolve, reject) => {
    const end = (): void => {
      clearTimeout(timer);
      child.off('message', onMessage).off('exit', onExit).off('error', onExit);
    };
    const onExit = (): void => {
      end();
      resolve({ isBroken: true, cause: 'memory' });
    };
    const timer = setTimeout(() => {
      end();
      resolve({ isBroken: true, cause: 'time' });
    }, seconds * 1000);
    const onMessage = (message: unknown): void => {
      const answer = message as WireAnswer;
      try {
        if (answer.kind === 'failed') throw new Error(answer.message);
        const heard = hear(answer);
        if (heard === undefined) return;
        end();
        resolve(heard);
      } catch (error) {
        end();
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    };
    child.on('message', onMessage).once('exit', onExit).once('error', onExit);
    child.send(request, (error) => {
      if (error) onExit();
    });
  });
}
