/** One wrong bit in a workbook or a Word file: refused, or read exactly as the whole file is. 虚构示例数据. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { dice } from '../../tools/demo/rng.ts';
import { readDocx } from '../../../src/importer/readers/read-docx.ts';
import { readXlsx } from '../../../src/importer/wide/read-xlsx.ts';
import { describeProblem } from '../../../src/engine/model/problem.ts';
import { limits } from './dump.ts';

const REPORT = readFileSync(join(import.meta.dirname, '../documents/family/water-2020-docx.docx'));

function workbook(rowCount = 200): Uint8Array {
  const random = dice('workbook');
  const number = (): string => (random.between(1, 99_999_999) / 100).toFixed(2);
  const rows = Array.from({ length: rowCount }, (_, at) => {
    const cells = `<c t="s"><v>${String(at + 1)}</v></c><c><v>${number()}</v></c><c s="1"><v>0.9</v></c>`;
    return `<row>${cells}</row>`;
  });
  const names = ['部门', ...rows.map((_, at) => `虚构${String(at)}局`)];
  return zipSync({
    'xl/sharedStrings.xml': strToU8(
      `<sst>${names.map((name) => `<si><t>${name}</t></si>`).join('')}</sst>`,
    ),
    'xl/styles.xml': strToU8(
      '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="10"/></cellXfs></styleSheet>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet>${rows.join('')}</worksheet>`),
    'xl/theme/theme1.xml': strToU8('<theme/>'),
  });
}

interface Tally {
  readonly refused: number;
  readonly same: number;
  /** Bits whose flip changed what was read. */
  readonly other: readonly number[];
}

async function flip(
  whole: Uint8Array,
  count: number,
  seed: string,
  read: (bytes: Uint8Array) => Promise<string | undefined>,
): Promise<Tally> {
  const random = dice(seed);
  const wanted = await read(whole);
  expect(wanted).toBeDefined();
  let [refused, same] = [0, 0];
  const other: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const bit = random.between(0, whole.length * 8 - 1);
    const bytes = Uint8Array.from(whole);
    bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    const got = await read(bytes);
    if (got === undefined) refused += 1;
    else if (got === wanted) same += 1;
    else other.push(bit);
  }
  return { refused, same, other };
}

test('300 wrong bits of a workbook: none gives other cells', async () => {
  const tally = await flip(workbook(), 300, 'xlsx', (bytes) => {
    const sheet = readXlsx(bytes, '虚构.xlsx', limits.wide);
    return Promise.resolve(sheet.ok ? JSON.stringify(sheet.value) : undefined);
  });
  expect(tally.other).toEqual([]);
  expect(tally.refused).toBeGreaterThan(200);
});

test('100 wrong bits of a Word file: none gives another text', async () => {
  const tally = await flip(REPORT, 100, 'docx', async (bytes) => {
    const document = await readDocx(bytes, '虚构.docx', limits);
    return document.ok ? JSON.stringify(document.value) : undefined;
  });
  expect(tally.other).toEqual([]);
  expect(tally.refused).toBeGreaterThan(50);
});

/** Each bit outside the packed parts: names, sizes, counts and places may hide a part or cut it off. */
test('every bit of the directory of a workbook', () => {
  const whole = workbook(5);
  const view = new DataView(whole.buffer);
  const start = view.getUint32(whole.length - 6, true);
  const wanted = readXlsx(whole, '虚构.xlsx', limits.wide);
  const other = Array.from(
    { length: (whole.length - start) * 8 },
    (_, at) => start * 8 + at,
  ).filter((bit) => {
    const bytes = Uint8Array.from(whole);
    bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    const sheet = readXlsx(bytes, '虚构.xlsx', limits.wide);
    return sheet.ok && JSON.stringify(sheet) !== JSON.stringify(wanted);
  });
  expect(other).toEqual([]);
});

test('half the size in the directory does not cut a workbook short', () => {
  const whole = workbook();
  const view = new DataView(whole.buffer);
  for (let at = view.getUint32(whole.length - 6, true); at < whole.length - 46; at += 1)
    if (view.getUint32(at, true) === 0x02014b50)
      view.setUint32(at + 24, view.getUint32(at + 24, true) >> 1, true);
  const sheet = readXlsx(whole, '虚构.xlsx', limits.wide);
  expect(sheet.ok ? [] : sheet.problems.map(describeProblem)).toEqual([
    '虚构.xlsx：读到部件 xl/sharedStrings.xml 的内容与文件里记的长度或校验值（CRC-32）不符，文件传坏了或被改动过，应为每个部件都与校验值相符；请重新下载或复制原来的文件，再导入；仍然不行的，打开核对以后另存为新文件。',
  ]);
});

test('a cell that refers to a text or a format that is not there is no empty cell', () => {
  const row = '<row><c t="s"><v>7</v></c><c s="3"><v>0.9913</v></c></row>';
  const bytes = zipSync({ 'xl/worksheets/sheet1.xml': strToU8(`<worksheet>${row}</worksheet>`) });
  const sheet = readXlsx(bytes, '虚构.xlsx', limits.wide);
  expect(sheet.ok && sheet.value[0]?.map(({ fault }) => fault)).toEqual([
    '完好的工作簿里的文字',
    '完好的工作簿里的格式',
  ]);
});
