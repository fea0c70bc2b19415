/** One flipped bit in a workbook or a Word file: the same content, or a refusal; never other content. */
import { loadImportWords } from '../../../src/intake/load-import-words.ts';
import { DATA_ROOT, openImporter } from '../benchmark/importer.ts';
import { readFixtures } from '../benchmark/fixtures.ts';
import { dice } from '../demo/rng.ts';
import { readXlsx } from '../../../src/importer/wide/read-xlsx.ts';
import { share, type Campaign, type Order } from './campaign.ts';
import type { Tally } from './tally.ts';
import { wideTable } from './workbook.ts';

const XLSX_FLIPS = 3000;
const DOCX_FLIPS = 400;
const DEPARTMENTS = 200;
const DOCX = 'family/water-2020-docx.docx';

/** The content read, as text; undefined when the file was refused. */
type Read = (bytes: Uint8Array) => Promise<string | undefined>;

export const bits: Campaign = {
  id: 'bits',
  title: 'One flipped bit',
  promise: 'the file is refused, or read with the same content',
  run: async (order, tally) => {
    await flip(
      'XLSX, a wide table',
      XLSX_FLIPS,
      wideTable(DEPARTMENTS, order.seed),
      readWorkbook,
      order,
      tally,
    );
    const fixture = readFixtures().find(({ file }) => file === DOCX);
    if (!fixture) throw new Error(`${DOCX} is gone`);
    const read = openImporter();
    const readWord: Read = async (bytes) => {
      const outcome = await read(bytes, 'report.docx', fixture.rubric);
      if (!outcome.ok) return undefined;
      const { figures, scores, tables, cover } = outcome.value;
      return JSON.stringify([figures, scores, tables, cover]);
    };
    await flip('DOCX, a report', DOCX_FLIPS, fixture.bytes, readWord, order, tally);
  },
};

const { wide } = loadImportWords(DATA_ROOT).limits;

const readWorkbook: Read = (bytes) => {
  const outcome = readXlsx(bytes, 'wide.xlsx', wide);
  return Promise.resolve(outcome.ok ? JSON.stringify(outcome.value) : undefined);
};

async function flip(
  group: string,
  full: number,
  bytes: Uint8Array,
  read: Read,
  order: Order,
  tally: Tally,
): Promise<void> {
  const sound = await read(bytes);
  if (sound === undefined) throw new Error(`${group}: the sound file is refused`);
  const roll = dice(`${order.seed}|${group}`);
  for (let count = share(full, order, 20); count > 0; count -= 1) {
    const bit = roll.between(0, bytes.length * 8 - 1);
    const spoilt = bytes.slice();
    spoilt[bit >> 3] = (spoilt[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    try {
      const content = await read(spoilt);
      if (content === undefined) tally.survived(group, 'refused');
      else if (content === sound) tally.survived(group, 'same content');
      else tally.failed(group, 'other content accepted', `bit ${bit} of ${bytes.length} bytes`);
    } catch (error) {
      tally.failed(group, `crash: ${(error as Error).name}`, `bit ${bit}`);
    }
  }
}
