/**
 * Twice the input, about twice the work: no reader may be quadratic in one line, one cell, one format code, nesting or
 * repeats. Counted is the time of the processor, the least of several runs. 虚构示例数据.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openImporter } from '../../tools/benchmark/importer.ts';
import { readWide } from '../../../src/importer/wide/read-wide.ts';
import { readXlsx } from '../../../src/importer/wide/read-xlsx.ts';
import { describeProblem } from '../../../src/engine/model/problem.ts';
import { words } from '../../helpers/data.ts';
import { limits } from './dump.ts';
import { paragraph, word } from './word.ts';

const MOST_GROWTH = 2.3;
/** Below that a difference says nothing: the clock of the processor and the collector of garbage are coarser. */
const LEAST_MILLISECONDS = 60;
const LEAST_RUNS = 2;
const MOST_RUNS = 7;

const read = openImporter();
/** A whole report, with a scoring table: the line comes behind it. */
const REPORT = readFileSync(
  join(import.meta.dirname, '../documents/family/water-2020-text.txt'),
  'utf8',
).split('\n');

type Work = () => unknown;

async function timeOf(work: Work): Promise<number> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** @returns how many times as long the second takes; measured again as long as it seems too much */
async function growth(once: Work, twice: Work): Promise<number> {
  let [less, more, ratio] = [Infinity, Infinity, Infinity];
  for (let run = 0; run < MOST_RUNS && (run < LEAST_RUNS || ratio >= MOST_GROWTH); run += 1) {
    less = Math.min(less, await timeOf(once));
    more = Math.min(more, await timeOf(twice));
    ratio = more / Math.max(LEAST_MILLISECONDS, less);
  }
  return ratio;
}

async function taken(bytes: Uint8Array, name: string): Promise<void> {
  const outcome = await read(bytes, name, 'futian-2020');
  if (!outcome.ok) throw new Error(outcome.problems.map(describeProblem).join());
}

function text(line: string): Work {
  const bytes = strToU8([...REPORT, line, ''].join('\n'));
  return () => taken(bytes, '虚构.txt');
}

function document(line: string): Work {
  // Not packed: what packs so well is refused.
  const parts = unzipSync(word([...REPORT, line].map(paragraph).join('')));
  const bytes = zipSync(parts, { level: 0 });
  return () => taken(bytes, '虚构.docx');
}

interface Parts {
  readonly strings?: string;
  readonly formats?: string;
  readonly rows?: string;
}

function workbook({ strings = '', formats = '', rows = '' }: Parts): Work {
  const bytes = zipSync({
    'xl/sharedStrings.xml': strToU8(`<sst><si><t>部门</t></si>${strings}</sst>`),
    'xl/styles.xml': strToU8(
      `<styleSheet><numFmts>${formats}</numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
  });
  return () => {
    const sheet = readXlsx(bytes, '虚构.xlsx', limits.wide);
    return sheet.ok ? readWide(sheet.value, '虚构.xlsx', words, limits.wide) : sheet;
  };
}

const TITLE = '<row><c t="s"><v>0</v></c></row>';
const USE = '<row><c t="s"><v>1</v></c></row>';

test.for<[what: string, make: (size: number) => Work, size: number]>([
  ['one line of 约 3', (size) => text('约 3'.repeat(size / 3)), 100_000],
  [
    'one line of a name and bare numbers',
    (size) => text('预算执行率 6 5 4 3 '.repeat(size / 14)),
    70_000,
  ],
  ['one line of brackets', (size) => text('（'.repeat(size)), 100_000],
  ['one line of clauses', (size) => text('其中：基本支出1万元，'.repeat(size / 12)), 100_000],
  ['one paragraph of a Word file', (size) => document('约 3'.repeat(size / 3)), 100_000],
  [
    'a number format of brackets',
    (size) => workbook({ formats: `<numFmt numFmtId="164" formatCode="${'['.repeat(size)}"/>` }),
    800_000,
  ],
  [
    'a number format of commas',
    (size) => workbook({ formats: `<numFmt numFmtId="164" formatCode="0${','.repeat(size)}0"/>` }),
    800_000,
  ],
  ['elements in elements', (size) => workbook({ rows: '<a>'.repeat(size / 3) }), 300_000],
  ['texts in texts', (size) => workbook({ strings: '<t>x'.repeat(size / 4) }), 300_000],
  [
    'a head of brackets',
    (size) =>
      workbook({
        strings: `<si><t>${'（'.repeat(size)}</t></si>`,
        rows: '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>' + USE,
      }),
    400_000,
  ],
  [
    'a long shared text used many times',
    (size) =>
      workbook({
        strings: `<si><t>${'长 '.repeat(size / 2)}</t></si>`,
        rows: TITLE + USE.repeat(size / 100),
      }),
    200_000,
  ],
])('%s', { timeout: 60_000 }, async ([, make, size]) => {
  expect(await growth(make(size), make(size * 2))).toBeLessThan(MOST_GROWTH);
});

test('a line that is too long to be a sentence is not passed over in silence', async () => {
  const bytes = strToU8([...REPORT, '约 3'.repeat(1500), ''].join('\n'));
  const outcome = await read(bytes, '虚构.txt', 'futian-2020');
  const line = String(REPORT.length + 1);
  expect(outcome.ok && outcome.value.doubts).toContain(
    `第 ${line} 行有超过 2000 字而没有句号的一行，其中的句子没有辨认，里面的数请对照原文填写。`,
  );
});
