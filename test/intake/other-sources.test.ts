/** What another source may not do to a report: a wide table, another document. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { runImport } from '../../src/intake/run-import.ts';
import type { Imported } from '../../src/importer/imported.ts';
import { copiedData } from '../helpers/copied-data.ts';
import { figure, imported, readerOf } from '../helpers/imported.ts';

const FOLDER = 'jurisdictions/futian/2021/science-innovation';
const FACTS = [
  'initialBudget',
  'adjustedBudget',
  'executedAmount',
  'assetsAmount',
  'fixedAssetsAmount',
  'procurementAmount',
] as const;

function report(values: readonly string[]): Imported {
  const figures = FACTS.map((id, at) => figure(id, values[at] ?? '1.00', '万元', [at + 1]));
  return imported({ figures });
}

const PRINTED = report(['1,250.36', '1,300.00', '1,281.00', '20.00', '10.00', '5.00']);

function place(leastDifferent?: number) {
  const root = copiedData('');
  const file = (name: string, text: string): string => {
    const path = join(dirname(root), name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return path;
  };
  return {
    file,
    text: (name: string) => readFileSync(join(root, FOLDER, name), 'utf8'),
    run: async (path: string, given: Imported, ...words: readonly string[]) => {
      const said = { out: '', err: '' };
      const code = await runImport([path, ...words], {
        dataRoot: root,
        publicRoot: join(dirname(root), 'public'),
        reader: readerOf(given, leastDifferent),
        room: 120,
        out: (text) => (said.out += `${text}\n`),
        err: (text) => (said.err += `${text}\n`),
      });
      return { code, ...said };
    },
  };
}

test('a wide table changes nothing that the report prints, and is told where it differs', async () => {
  const { file, text, run } = place();
  await run(file('report.txt', '虚构示例数据\n'), PRINTED);
  const before = [text('figures.csv'), text('import/figures.csv')];
  const wide = file(
    'wide.csv',
    '部门,年度,调整预算数（元）,实际支出（万元）\n科技创新局,2021,13000000,1281.01\n',
  );
  const { out } = await run(wide, PRINTED);
  expect([text('figures.csv'), text('import/figures.csv')]).toEqual(before);
  expect(out).toMatch(/实际支出 .*1,281\.00 万元 .*1281\.01 万元/);
  expect(out).not.toMatch(/调整预算数 +/);
});

test('another document whose figures mostly differ is refused, and nothing of it is written', async () => {
  const { file, text, run } = place();
  await run(file('report.txt', '虚构示例数据\n'), PRINTED);
  const before = text('figures.csv');
  const other = report(['9.00', '9.00', '9.00', '9.00', '9.00', '5.00']);
  const path = file('other.txt', '虚构示例数据，另一份\n');
  const { code, err } = await run(path, other);
  expect(code).toBe(1);
  expect(err).toContain('另一份文件：与已有的报告 5 处不同，1 处相同');
  expect(text('figures.csv')).toBe(before);
  // A revision is imported when somebody says so.
  expect((await run(path, other, '--accept')).code).toBe(0);
  expect(text('figures.csv')).toContain('9.00');
});

test('so is one that leaves out most of the figures', async () => {
  const { file, text, run } = place();
  await run(file('report.txt', '虚构示例数据\n'), PRINTED);
  const before = text('figures.csv');
  const short = { ...PRINTED, figures: PRINTED.figures.slice(0, 1) };
  const { code, err } = await run(file('short.txt', '虚构示例数据，只有一页\n'), short);
  expect(code).toBe(1);
  expect(err).toContain('另一份文件：与已有的报告 0 处不同，5 处没有了，1 处相同');
  expect(text('figures.csv')).toBe(before);
});

test('how many have to differ is told by data/recognition/limits.yaml', async () => {
  const { file, text, run } = place(6);
  await run(file('report.txt', '虚构示例数据\n'), PRINTED);
  const other = report(['9.00', '9.00', '9.00', '9.00', '9.00', '5.00']);
  expect((await run(file('other.txt', '虚构示例数据，另一份\n'), other)).code).toBe(0);
  expect(text('figures.csv')).toContain('9.00');
});

test('a corrected document with few differences is imported', async () => {
  const { file, run, text } = place();
  await run(file('report.txt', '虚构示例数据\n'), PRINTED);
  const corrected = report(['1,250.36', '1,300.00', '1,281.00', '20.00', '10.00', '5.50']);
  const { code } = await run(file('corrected.txt', '虚构示例数据，更正\n'), corrected);
  expect(code).toBe(0);
  expect(text('figures.csv')).toContain('5.50');
});
