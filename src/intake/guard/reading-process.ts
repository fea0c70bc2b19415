/** The process in which documents are read: it may be stopped at any moment, or break, without harm to the command. */
import { openDocumentReader } from '../document-reader.ts';
import { packImported, unpackKnown, type WireRequest, type WireAnswer } from './wire.ts';
import type { KnownReport } from '../../importer/recognise.ts';

const reader = openDocumentReader(process.argv[2] ?? '');
let settle: ((known: KnownReport | undefined) => void) | undefined;

function tell(told: WireAnswer): void {
  process.send?.(told);
}

async function answer(asked: WireRequest): Promise<void> {
  if (asked.kind === 'known') settle?.(asked.known && unpackKnown(asked.known));
  if (asked.kind === 'sheet')
    tell({ kind: 'sheet', outcome: await reader.readSheet(asked.bytes, asked.name) });
  if (asked.kind === 'draw') {
    for (const page of await reader.drawPages(asked.bytes)) tell({ kind: 'page', page });
    tell({ kind: 'drawn' });
  }
  if (asked.kind !== 'read') return;
  const outcome = await reader.read(asked.bytes, asked.name, (cover) => {
    tell({ kind: 'cover', cover });
    return new Promise((resolve) => (settle = resolve));
  });
  tell({
    kind: 'read',
    outcome: outcome.ok ? { ok: true, value: packImported(outcome.value) } : outcome,
  });
}

process.on('message', (asked: WireRequest) => {
  answer(asked).catch((error: unknown) => {
    tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  });
});
// Without the command nobody waits for an answer.
process.on('disconnect', () => process.exit());
// The lists take a while: better while the command is still busy with its own.
reader.prepare();
