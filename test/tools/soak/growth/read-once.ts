/** A process of its own: reads one input of one size and prints what became of it and how much time of a core it took. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Dataset } from '../../../../src/dataset/load.ts';
import { readSheetCsv } from '../../../../src/importer/wide/read-sheet-csv.ts';
import { readWide } from '../../../../src/importer/wide/read-wide.ts';
import { readXlsx } from '../../../../src/importer/wide/read-xlsx.ts';
import { loadImportWords } from '../../../../src/intake/load-import-words.ts';
import { DATA_ROOT, openImporter } from '../../benchmark/importer.ts';
import { inFolder } from '../places.ts';
import { layOutData } from '../small-data.ts';
import { INPUTS, type Input } from './inputs.ts';

export interface Reading {
  readonly outcome: 'read' | 'refused';
  readonly seconds: number;
}

async function measure(read: () => Promise<boolean> | boolean): Promise<Reading> {
  const before = process.cpuUsage();
  const isRead = await read();
  const { user, system } = process.cpuUsage(before);
  return { outcome: isRead ? 'read' : 'refused', seconds: (user + system) / 1e6 };
}

function readOnce({ file, make }: Input, size: number): Promise<Reading> {
  const bytes = make(size);
  if (file.startsWith('data.'))
    return readAsData(file === 'data.yaml' ? 'peers.yaml' : 'units.csv', bytes);
  if (file === 'a.xlsx' || file === 'a.csv') {
    const { words } = new Dataset(DATA_ROOT).catalogue;
    const { wide } = loadImportWords(DATA_ROOT).limits;
    return measure(() => {
      const sheet =
        file === 'a.csv' ? readSheetCsv(bytes, file, wide) : readXlsx(bytes, file, wide);
      return sheet.ok && readWide(sheet.value, file, words, wide).ok;
    });
  }
  const read = openImporter();
  return measure(async () => (await read(bytes, file, '')).ok);
}

function readAsData(name: string, bytes: Uint8Array): Promise<Reading> {
  return inFolder((folder) => {
    layOutData(folder);
    writeFileSync(join(folder, 'data', name), bytes);
    return measure(() => new Dataset(join(folder, 'data')).problems.length === 0);
  });
}

const [name, size] = process.argv.slice(2);
const input = INPUTS.find((each) => each.name === name);
if (!input) throw new Error(`no input ${name ?? ''}`);
console.log(JSON.stringify(await readOnce(input, Number(size))));
