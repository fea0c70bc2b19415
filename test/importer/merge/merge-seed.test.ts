/** The published report imported again, where its text lies beside the project: what people entered comes out of it. */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openDocumentReader } from '../../../src/intake/document-reader.ts';
import { runImport } from '../../../src/intake/run-import.ts';
import { DATA_ROOT, futian2020, PROJECT_ROOT } from '../../helpers/data.ts';

const { record } = futian2020();
const SEED = join(PROJECT_ROOT, '../shared/seed', record.card.fileName);
const room = mkdtempSync(join(tmpdir(), 'mingzhang-'));
const FOLDER = 'jurisdictions/futian/2020/science-innovation';

afterAll(() => {
  rmSync(room, { recursive: true });
});

interface Told {
  readonly merged: readonly { readonly key: string; readonly verdict: string }[];
  readonly counts: { readonly conflicts: number; readonly figures: number };
}

async function importInto(dataRoot: string, options: readonly string[]): Promise<Told> {
  const lines: string[] = [];
  await runImport([SEED, '--format', 'json', ...options], {
    dataRoot,
    publicRoot: join(PROJECT_ROOT, 'public'),
    reader: openDocumentReader(dataRoot),
    room: 100,
    out: (text) => lines.push(text),
    err: () => undefined,
  });
  const [told] = JSON.parse(lines.join('\n')) as readonly Told[];
  if (!told) throw new Error('the report is not imported');
  return told;
}

test.skipIf(!existsSync(SEED))('nothing differs from what people entered', async () => {
  const { merged, counts } = await importInto(DATA_ROOT, ['--dry-run']);
  expect(merged.filter(({ verdict }) => verdict !== 'same')).toEqual([]);
  expect(counts.conflicts).toBe(0);
});

test.skipIf(!existsSync(SEED))('into an empty folder it writes the same rows', async () => {
  cpSync(DATA_ROOT, room, { recursive: true });
  rmSync(join(room, FOLDER), { recursive: true });
  await importInto(room, []);
  for (const file of ['figures.csv', 'scores.csv']) {
    const [committed, imported] = [DATA_ROOT, room].map((root) => rowsOf(root, file));
    expect(imported, file).toEqual(committed);
  }
});

/** Without notes, which are people's, in the order of the facts. */
function rowsOf(root: string, file: string): readonly string[] {
  const [, ...rows] = readFileSync(join(root, FOLDER, file), 'utf8')
    .trimEnd()
    .split('\n');
  return rows
    .map((row) => row.replace(/,(?:"[^"]*"|[^,"]*)$/u, ''))
    .filter((row) => !/,未公布,|,不适用,/u.test(row))
    .sort();
}
