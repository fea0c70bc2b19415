/** The whole command on a copy of data/: what it writes, what it never overwrites, and what it says. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { runImport } from '../../src/intake/run-import.ts';
import type { Imported } from '../../src/importer/imported.ts';
import { edit } from '../helpers/cases.ts';
import { copiedData } from '../helpers/copied-data.ts';
import { atLine, figure, imported, readerOf, score, table } from '../helpers/imported.ts';

const FOLDER = 'jurisdictions/futian/2021/science-innovation';
const REPORT = imported({
  figures: [
    figure('initialBudget', '1,250.36', '万元', [12, 30, 12]),
    figure('adjustedBudget', '1,300.00', '万元', [14]),
    figure('executedAmount', '1,280.00', '万元', [15], 'conflict'),
    figure('executedAmount', '1,281.00', '万元', [40], 'conflict'),
  ],
  scores: [score('budget-preparation-rationality', '5', 80)],
  tables: [
    table(
      '部门预算安排情况',
      [
        ['单位名称', '合计'],
        ['示例局', '1,250.36'],
      ],
      20,
    ),
  ],
});

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function place(): {
  root: string;
  run: (given: Imported, ...words: readonly string[]) => Promise<Run>;
} {
  const root = copiedData('');
  const file = join(dirname(root), 'report.txt');
  writeFileSync(file, '虚构示例数据\n');
  return {
    root,
    run: async (given, ...words) => {
      const said = { out: '', err: '' };
      const code = await runImport([file, ...words], {
        dataRoot: root,
        publicRoot: join(dirname(root), 'public'),
        reader: readerOf(given),
        room: 100,
        out: (text) => (said.out += `${text}\n`),
        err: (text) => (said.err += `${text}\n`),
      });
      return { code, ...said };
    },
  };
}

function snapshot(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = files
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name));
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(path, 'utf8')]));
}

function rowsOf(root: string, name: string, ...starts: readonly string[]): readonly string[] {
  const lines = readFileSync(join(root, FOLDER, name), 'utf8').split('\n');
  return lines.filter((line) => starts.some((start) => line.startsWith(`${start},`)));
}

test('a first import makes a draft with every figure, its places and the trace', async () => {
  const { root, run } = place();
  const { code, out, err } = await run(REPORT);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(rowsOf(root, 'figures.csv', 'initialBudget', 'executedAmount', 'executionRate')).toEqual([
    'initialBudget,年初预算数,"1,250.36",万元,已公布,12;30,,',
    'executedAmount,实际支出,"1,280.00",万元,冲突,15,,',
    'executedAmount,实际支出,"1,281.00",万元,冲突,40,,',
    'executionRate,预算执行率,,%,未公布,,,',
  ]);
  expect(rowsOf(root, 'scores.csv', 'budget-preparation-rationality', 'budget-disclosure')).toEqual(
    [
      'budget-preparation-rationality,预算编制合理性,,5,80,,',
      'budget-disclosure,预决算信息公开,,,,,',
    ],
  );
  expect(rowsOf(root, 'tables/tables.csv', 'table-1.csv')).toEqual([
    'table-1.csv,部门预算安排情况,万元,1,,,,20,',
  ]);
  expect(rowsOf(root, 'import/figures.csv', 'adjustedBudget')).toEqual([
    'adjustedBudget,"1,300.00",万元,已公布,14,,,"调整预算数1,300.00万元",句式 某数为',
  ]);
  const card = readFileSync(join(root, FOLDER, 'report.yaml'), 'utf8');
  expect(card).toContain('标题: "2021 年度部门整体支出绩效自评报告" # 报告封面或网页上的标题');
  expect(card).toMatch(/ {2}行数: "100" #/);
  expect(readdirSync(join(root, FOLDER))).toContain('draft.md');
  expect(out).toContain('（新建，草稿）');
  expect(out).toContain('实际支出：印了不同的值 1,280.00万元、1,281.00万元');
});

test('the same import again changes no byte, and says so', async () => {
  const { root, run } = place();
  await run(REPORT);
  const before = snapshot(dirname(root));
  const { code, out } = await run(REPORT);
  expect(snapshot(dirname(root))).toEqual(before);
  expect(code).toBe(0);
  expect(out).toContain('没有要写的');
});

test('a dry run writes nothing, not even for a new report', async () => {
  const { root, run } = place();
  const before = snapshot(dirname(root));
  const { code, out } = await run(REPORT, '--dry-run');
  expect(snapshot(dirname(root))).toEqual(before);
  expect(code).toBe(0);
  expect(out).toContain('--dry-run，现在没有写');
});

/** A person changes a figure and a note after the import; the document then comes in another version. */
async function changedByHand(): Promise<ReturnType<typeof place> & { next: Imported }> {
  const given = place();
  await given.run(REPORT);
  const path = join(given.root, FOLDER, 'figures.csv');
  const edits = [
    'adjustedBudget,调整预算数,"1,300.00",万元,已公布,14,, → adjustedBudget,调整预算数,"1,305.00",万元,已公布,14,,看错一位',
    'initialBudget,年初预算数,"1,250.36",万元,已公布,12;30,, → initialBudget,年初预算数,"1,250.36",万元,已公布,12;30,,与批复一致',
  ].join('\n');
  writeFileSync(path, edit(readFileSync(path, 'utf8'), edits));
  const figures = [
    figure('initialBudget', '1,260.36', '万元', [12]),
    figure('adjustedBudget', '1,310.00', '万元', [14]),
  ];
  return { ...given, next: imported({ ...REPORT, figures }) };
}

test('what a person changed stays; what nobody touched follows the document with its note', async () => {
  const { root, run, next } = await changedByHand();
  const { code, out } = await run(next);
  expect(code).toBe(2);
  expect(rowsOf(root, 'figures.csv', 'initialBudget', 'adjustedBudget', 'executedAmount')).toEqual([
    'initialBudget,年初预算数,"1,260.36",万元,已公布,12,,与批复一致',
    'adjustedBudget,调整预算数,"1,305.00",万元,已公布,14,,看错一位',
    // The new version prints it no more, and it was the import's own.
    'executedAmount,实际支出,,万元,未公布,,,',
  ]);
  expect(out).toContain('原导入');
  expect(out).toMatch(
    /调整预算数 +1,300\.00 万元 +1,305\.00 万元 +1,310\.00 万元 +人改过，没有覆盖/,
  );
  expect(out).toContain('--accept adjustedBudget');
});

test.for([
  ['--accept'],
  ['--accept', 'adjustedBudget'],
  ['--accept=adjustedBudget'],
  ['--accept', '调整预算数'],
])('%s takes the new value and keeps the note', async (words) => {
  const { root, run, next } = await changedByHand();
  const { code } = await run(next, ...words);
  expect(code).toBe(0);
  expect(rowsOf(root, 'figures.csv', 'adjustedBudget')).toEqual([
    'adjustedBudget,调整预算数,"1,310.00",万元,已公布,14,,看错一位',
  ]);
});

test('--accept of another fact leaves it', async () => {
  const { root, run, next } = await changedByHand();
  expect((await run(next, '--accept', 'executedAmount')).code).toBe(2);
  expect(rowsOf(root, 'figures.csv', 'adjustedBudget')[0]).toContain('1,305.00');
});

test('--accept of something that is not there is told, and nothing is written', async () => {
  const { root, run, next } = await changedByHand();
  const before = snapshot(dirname(root));
  const { code, err } = await run(next, '--accept', 'adjustedBudgets');
  expect(code).toBe(1);
  expect(err).toContain('命令行「--accept」：读到“adjustedBudgets”，应为事实或指标的 id 或中文名');
  expect(snapshot(dirname(root))).toEqual(before);
});

test('without an earlier import everything that stands is a person’s, and only gaps are filled', async () => {
  const { root, run } = place();
  const path = join(root, 'jurisdictions/futian/2020/science-innovation/figures.csv');
  const before = readFileSync(path, 'utf8');
  const { code, out } = await run(REPORT, '--year', '2020');
  // The cover says 2021.
  expect(code).toBe(1);
  const cover = { ...REPORT.cover, year: { value: '2020 年度', place: atLine(1) } };
  const again = await run(imported({ ...REPORT, cover }), '--year', '2020');
  expect(out).toBe('');
  expect(again.code).toBe(2);
  expect(readFileSync(path, 'utf8')).toBe(before);
  expect(again.out).toMatch(/年初预算数 +— +41,581\.76 万元 +1,250\.36 万元/);
});

test('a value that the files would refuse is left out and told of', async () => {
  const { root, run } = place();
  const scores = [score('budget-preparation-rationality', '50', 80)];
  const figures = [figure('initialBudget', '约一千', '万元', [3])];
  const { code, out } = await run(imported({ ...REPORT, scores, figures }));
  expect(code).toBe(0);
  expect(rowsOf(root, 'scores.csv', 'budget-preparation-rationality')).toEqual([
    'budget-preparation-rationality,预算编制合理性,,,,,',
  ]);
  expect(rowsOf(root, 'figures.csv', 'initialBudget')[0]).toContain('未公布');
  expect(out.replaceAll(/\s/g, '')).toContain('没有写入年初预算数');
});

test('options and cover that contradict each other are all told at once; nothing is written', async () => {
  const { root, run } = place();
  const before = snapshot(dirname(root));
  const { code, err } = await run(REPORT, '--year', '2020', '--department', 'nobody');
  expect(code).toBe(1);
  expect(err).toContain('report.txt「--department」：读到“nobody”，应为departments.csv 中的 id');
  expect(err).toContain(
    'report.txt「--year」：读到“2020”，应为与封面一致：2021；请确认拿对了文件，再改正选项。',
  );
  expect(snapshot(dirname(root))).toEqual(before);
});

test('a cover that names nobody known is told of before everything else', async () => {
  const { run } = place();
  const cover = { ...REPORT.cover, department: { value: '示例区水务局', place: atLine(1) } };
  const options = ['--jurisdiction', 'futian', '--department', 'science-innovation', '--dry-run'];
  const { out } = await run({ ...REPORT, cover }, ...options);
  const [first] = out.slice(out.indexOf('请对着原件看')).split('\n').slice(1);
  expect(first).toContain('▲ 封面的部门是“示例区水务局”');
  expect((await run(REPORT, ...options)).out).not.toContain('封面的部门是');
});

test('a damaged file of the folder stops the import before anything is written', async () => {
  const { root, run } = place();
  await run(REPORT);
  writeFileSync(join(root, FOLDER, 'figures.csv'), 'fact,value\ninitialBudget,1\n');
  const before = snapshot(dirname(root));
  const { code, err } = await run(imported({ ...REPORT, figures: [] }));
  expect(code).toBe(1);
  expect(err).toContain(`data/${FOLDER}/figures.csv 第1行「name」：读到没有这一列`);
  expect(snapshot(dirname(root))).toEqual(before);
});

test('a folder: one failure stops none of the others', async () => {
  const { root } = place();
  const folder = join(dirname(root), 'documents');
  mkdirSync(folder);
  for (const name of ['a.txt', 'b.txt', 'c.txt']) writeFileSync(join(folder, name), 'x');
  const year = (value: string): Imported =>
    imported({ cover: { ...REPORT.cover, year: { value, place: atLine(1) } } });
  const given = new Map([
    ['a.txt', year('2021')],
    ['c.txt', year('2021')],
  ]);
  const said = { out: '', err: '' };
  const code = await runImport([folder, '--format', 'csv'], {
    dataRoot: root,
    publicRoot: join(dirname(root), 'public'),
    reader: readerOf((name) => given.get(name)),
    room: 100,
    out: (text) => (said.out += text),
    err: (text) => (said.err += `${text}\n`),
  });
  expect(code).toBe(1);
  expect(said.err).toContain('[2/3] b.txt：没有导入（1 个问题）');
  expect(said.err).toContain('共 3 份：已导入 1，没有导入 2');
  expect(said.err).toContain('一份报告一个来源');
  expect(said.out.split('\n')[0]).toBe(
    'source,report,kind,key,name,verdict,base,base_place,mine,mine_place,theirs,theirs_place,problem',
  );
});

test('a wide table writes each sound row, keeps to its own facts, and tells of the others', async () => {
  const { root, run } = place();
  await run(REPORT);
  const path = join(dirname(root), 'wide.csv');
  writeFileSync(
    path,
    '部门,年度,年初预算数（万元）,公务接待费预算（万元）\n科技创新局,2021,"1,250.36",4.85\n没有的局,2021,1,\n',
  );
  const said = { out: '', err: '' };
  const around = {
    dataRoot: root,
    publicRoot: join(dirname(root), 'public'),
    reader: readerOf(REPORT),
    room: 120,
    out: (text: string) => (said.out += text),
    err: (text: string) => (said.err += text),
  };
  expect(await runImport([path], around)).toBe(1);
  expect(said.out).toContain('读到“没有的局”，应为departments.csv 中的部门');
  expect(rowsOf(root, 'figures.csv', 'receptionExpenseBudget', 'adjustedBudget')).toEqual([
    'adjustedBudget,调整预算数,"1,300.00",万元,已公布,14,,',
    'receptionExpenseBudget,公务接待费预算,4.85,万元,已公布,2,,取自宽表 wide.csv 第2行，行号是表的行',
  ]);
  // What the table only repeats keeps its place in the report.
  expect(rowsOf(root, 'figures.csv', 'initialBudget')[0]).toContain('12;30');
  // The document says nothing of what came from the table, and the table nothing of the rest.
  const before = rowsOf(root, 'figures.csv', 'receptionExpenseBudget');
  await run(REPORT);
  expect(rowsOf(root, 'figures.csv', 'receptionExpenseBudget')).toEqual(before);
  const trace = rowsOf(root, 'import/figures.csv', 'receptionExpenseBudget');
  expect(trace).toEqual([
    'receptionExpenseBudget,4.85,万元,已公布,2,,,公务接待费预算（万元）：4.85,宽表 wide.csv 第2行×列“公务接待费预算（万元）”',
  ]);
});

test('the review page is written beside data/, not into it', async () => {
  const { root, run } = place();
  const { out } = await run(REPORT, '--review', '--dry-run');
  const page = join(dirname(root), '.review', 'futian-2021-science-innovation.html');
  expect(readFileSync(page, 'utf8')).toContain('科技创新局 2021 年度');
  expect(out).toContain(page);
});
