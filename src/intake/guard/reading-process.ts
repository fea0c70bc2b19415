/** The process in which documents are read: it may be stopped at any moment, or break, without harm to the command. */
import { openDocumentReader } from '../document-reader.ts';
import type { OpenedDocument } from '../reader.ts';
import {
  packImported,
  unpackKnown,
  type PackedKnown,
  type WireAnswer,
  type WireRequest,
} from './wire.ts';

const reader = openDocumentReader(process.argv[2] ?? '');
let opened: OpenedDocument | undefined;

function send(answer: WireAnswer): void {
  process.send?.(answer);
}

async function answer(request: WireRequest): Promise<void> {
  if (request.kind === 'open') await open(request.bytes, request.name);
  if (request.kind === 'read') await read(request.known);
  if (request.kind === 'sheet')
    send({ kind: 'sheet', outcome: await reader.readSheet(request.bytes, request.name) });
  if (request.kind === 'draw') {
    for (const page of await reader.drawPages(request.bytes)) send({ kind: 'page', page });
    send({ kind: 'drawn' });
  }
}

async function open(bytes: Uint8Array, name: string): Promise<void> {
  opened = undefined;
  const outcome = await reader.open(bytes, name);
  if (outcome.ok) opened = outcome.value;
  send({
    kind: 'opened',
    outcome: outcome.ok ? { ok: true, value: outcome.value.cover } : outcome,
  });
}

async function read(known: PackedKnown): Promise<void> {
  const document = opened;
  opened = undefined;
  if (!document) throw new Error('no document is open');
  const outcome = await document.read(unpackKnown(known));
  send({
    kind: 'read',
    outcome: outcome.ok ? { ok: true, value: packImported(outcome.value) } : outcome,
  });
}

process.on('message', (request: WireRequest) => {
  answer(request).catch((error: unknown) => {
    send({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  });
});
// Without the command nobody waits for an answer.
process.on('disconnect', () => process.exit());
// The lists take a while: better while the command is still busy with its own.
reader.prepare();
