/** The review pages of a run: named whatever became of the documents, and beside the doubts of each. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { Imported } from '../../src/importer/imported.ts';
import { atLine, figure, imported } from '../helpers/imported.ts';
import { place, unwrapped } from './runs.ts';

const PAGE = 'futian-2021-science-innovation.html';
const FACTS = ['initialBudget', 'adjustedBudget', 'executedAmount', 'assetsAmount'] as const;
const MORE = ['fixedAssetsAmount', 'procurementAmount'] as const;

function report(value: string, parts: Partial<Imported> = {}): Imported {
  const figures = [...FACTS, ...MORE].map((id, at) => figure(id, value, '万元', [at + 1]));
  return imported({ figures, ...parts });
}

function ofYear(value: string, parts: Partial<Imported> = {}): Imported {
  const { cover } = imported();
  return report('1.00', { cover: { ...cover, year: { value, place: atLine(1) } }, ...parts });
}

test('a refused document: nothing of the report is written, and its page is named', async () => {
  const { root, file, run, text } = place();
  await run(file('report.txt', '虚构示例数据\n'), report('1.00'));
  const before = text('figures.csv');
  const other = file('other.txt', '虚构示例数据，另一份\n');
  const { code, err } = await run(other, report('9.00'), '--review');
  expect(code).toBe(1);
  expect(text('figures.csv')).toBe(before);
  expect(err).toContain(`没有导入 ${other}，报告的文件夹没有动：`);
  expect(err).not.toContain('没有写出任何文件');
  const page = join(dirname(root), '.review', PAGE);
  expect(err).toContain(`对照页（不进仓库）：${page}`);
  expect(existsSync(page)).toBe(true);
  expect((await run(other, report('9.00'))).err).toContain('也没有写出任何文件');
});

test('a dry run names its page', async () => {
  const { root, file, run } = place();
  const { out } = await run(file('a.txt', 'x'), report('1.00'), '--review', '--dry-run');
  expect(out).toContain('--dry-run，现在没有写');
  expect(out).toContain(`对照页（不进仓库）：${join(dirname(root), '.review', PAGE)}`);
});

/** Two documents of one report, one of another year, and one that cannot be read. */
async function folder(...words: readonly string[]) {
  const given = place();
  const doubts = Array.from({ length: 14 }, (_, index) => `第 ${String(index + 1)} 个存疑。`);
  const documents = new Map([
    ['a.txt', ofYear('2021')],
    ['b.txt', ofYear('2022', { doubts })],
    ['d.txt', ofYear('2021')],
  ]);
  for (const name of ['a.txt', 'b.txt', 'c.txt', 'd.txt'])
    given.file(`documents/${name}`, `虚构示例数据 ${name}`);
  const path = join(dirname(given.root), 'documents');
  const run = await given.run(path, (name) => documents.get(name), ...words);
  const [, below = ''] = unwrapped(run.out).split('逐份要看的\n');
  return { ...given, ...run, path, below };
}

test('a folder: the doubts of each document below the table, shortened, and its page', async () => {
  const { root, path, below, out } = await folder('--review', '--dry-run');
  const at = (name: string): string => (below.indexOf(join(path, name)) >= 0 ? name : '');
  expect(['a.txt', 'b.txt', 'c.txt', 'd.txt'].map(at)).toEqual(['a.txt', 'b.txt', '', 'd.txt']);
  expect(below).toContain('▲ 第 12 个存疑。');
  expect(below).not.toContain('第 13 个存疑');
  expect(below).toContain('… 还有 2 处，单独导入这一份可以看全');
  expect(below).toContain(`对照页：${join(dirname(root), '.review', PAGE)}\n`);
  expect(out).toContain('这是 --dry-run，没有写报告的任何文件，只写了对照页。');
});

test('two documents of one report keep a page each', async () => {
  const { pages, below } = await folder('--review');
  expect(pages()).toHaveLength(3);
  for (const page of pages()) expect(below).toContain(page);
});

test('a folder without pages or doubts has no such part', async () => {
  const { run, file, root } = place();
  file('documents/a.txt', 'x');
  file('documents/b.txt', 'y');
  const { out } = await run(
    join(dirname(root), 'documents'),
    (name) => ofYear(name === 'a.txt' ? '2021' : '2022'),
    '--dry-run',
  );
  expect(out).not.toContain('逐份要看的');
  expect(out).toContain('这是 --dry-run，没有写任何文件。');
});

test('what is in doubt in every document is said once', async () => {
  const { run, file, root } = place();
  file('documents/a.txt', 'x');
  file('documents/b.txt', 'y');
  const { out } = await run(
    join(dirname(root), 'documents'),
    (name) => ofYear(name === 'a.txt' ? '2021' : '2022', { doubts: ['同一个存疑。'] }),
    '--dry-run',
  );
  expect(out.split('同一个存疑。')).toHaveLength(2);
  expect(out).toContain('▲ 每份都有：同一个存疑。');
});
