/**
 * The importer in a process of its own, with a limit of memory and of time: a document that breaks it costs itself
 * alone. The process goes on to the next document as long as it is sound.
 */
import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { ReaderLimits } from '../../importer/readers/limits.ts';
import type { Choose } from '../../importer/recognise.ts';
import { loadFacts, loadLimits } from '../load-import-words.ts';
import type { GreyPage } from '../encode-png.ts';
import type { DocumentReader } from '../reader.ts';
import { broken, type Break } from './broken.ts';
import { packKnown, unpackImported, type WireRequest, type WireAnswer } from './wire.ts';

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
  const ask = async <Answer>(asked: WireRequest, hear: Hear<Answer>): Promise<Answer | Break> => {
    const result = await converse(running(), asked, hear, limitsOf().maxSeconds);
    if (result instanceof Object && 'isBroken' in result) stop();
    return result;
  };
  return {
    limits: limitsOf,
    prepare: () => void running(),
    close: stop,
    read: async (bytes, name, choose) => {
      const outcome = await ask({ kind: 'read', bytes, name }, readAnswer(choose));
      if ('isBroken' in outcome) return broken(outcome, name, limitsOf());
      return outcome.ok
        ? { ok: true, value: unpackImported(outcome.value, loadFacts(dataRoot)) }
        : outcome;
    },
    readSheet: async (bytes, name) => {
      const outcome = await ask({ kind: 'sheet', bytes, name }, (told) =>
        told.kind === 'sheet' ? told.outcome : undefined,
      );
      return 'isBroken' in outcome ? broken(outcome, name, limitsOf()) : outcome;
    },
    drawPages: async (bytes) => {
      const pages: (GreyPage | undefined)[] = [];
      const drawn = await ask({ kind: 'draw', bytes }, (told) => {
        if (told.kind === 'page') pages.push(told.page);
        return told.kind === 'drawn' ? told : undefined;
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

/** @returns the answer that ends the conversation, or undefined while it goes on */
type Hear<Answer> = (told: WireAnswer, reply: (asked: WireRequest) => void) => Answer | undefined;

function readAnswer(choose: Choose): Hear<Extract<WireAnswer, { kind: 'read' }>['outcome']> {
  return (told, reply) => {
    if (told.kind === 'cover') {
      const known = choose(told.cover);
      reply({ kind: 'known', known: known && packKnown(known) });
    }
    return told.kind === 'read' ? told.outcome : undefined;
  };
}

function converse<Answer>(
  child: ChildProcess,
  asked: WireRequest,
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
      const told = message as WireAnswer;
      try {
        if (told.kind === 'failed') throw new Error(told.message);
        const answer = hear(told, (reply) => child.send(reply));
        if (answer === undefined) return;
        end();
        resolve(answer);
      } catch (error) {
        end();
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    };
    child.on('message', onMessage).once('exit', onExit).once('error', onExit);
    child.send(asked, (error) => {
      if (error) onExit();
    });
  });
}
