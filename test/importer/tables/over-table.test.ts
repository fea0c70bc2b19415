/** What stands over a table. All words are invented. */
import { describe, expect, test } from 'vitest';
import { loadImportWords } from '../../../src/intake/load-import-words.ts';
import { DATA_ROOT } from '../../tools/benchmark/importer.ts';
import type { Grid, Line, SourceDocument } from '../../../src/importer/document.ts';
import { openDocument } from '../../../src/importer/open-report.ts';
import { readReport } from '../../../src/importer/read-report.ts';

const { words } = loadImportWords(DATA_ROOT);
let printed = 0;

function line(text: string): Line {
  printed += 1;
  return { number: printed, page: undefined, text, boxes: undefined, endsParagraph: true };
}

const ROWS = [
  ['项目', '年初预算数', '实际支出'],
  ['基本支出', '10.00', '9.00'],
];

function table(rows: readonly (readonly string[])[] = ROWS): Grid {
  const cells = rows.flatMap((row, y) =>
    row.map((text, x) => ({ row: y, column: x, rowSpan: 1, colSpan: 1, lines: [line(text)] })),
  );
  return { kind: 'grid', origin: 'marked', rowCount: rows.length, columnCount: 3, cells };
}

function read(...parts: readonly (string | Grid)[]) {
  const blocks = parts.map((part) =>
    typeof part === 'string' ? { kind: 'text' as const, lines: [line(part)] } : part,
  );
  const document: SourceDocument = {
    format: 'html',
    blocks,
    pageSizes: undefined,
    lineCount: undefined,
    remarks: [],
  };
  const rubric = { scorable: new Map(), groups: [] };
  const { figures, tables } = readReport(openDocument(document, words), words, {
    year: '2021',
    names: [],
    rubric,
  });
  return {
    figures: figures.map(({ fact, value, unit }) => `${fact.id} ${value} ${unit}`),
    tables: tables.map(({ title, unit, headRows, rows }) => ({ title, unit, headRows, rows })),
  };
}

const BOTH = ['initialBasicBudget 10.00 万元', 'executedBasicAmount 9.00 万元'];

describe('figures', () => {
  test.for<readonly [string, readonly (string | Grid)[], readonly string[]]>([
    ['the unit over the table', ['收支情况表', '单位：万元', table()], BOTH],
    ['the unit behind the title', ['收支情况表（单位：万元）', table()], BOTH],
    ['no unit', ['收支情况表', table()], []],
    ['the unit of the table before', ['收支情况表 单位：万元', table(), '另一张表', table()], BOTH],
    ['a title of the report’s year', ['2021 年收支情况表 单位：万元', table()], BOTH],
    ['a title of another year', ['2020 年收支情况表 单位：万元', table()], []],
    [
      'one broken over lines',
      ['2020 年示例区水务局财政拨款', '收支情况表（单位：万元）', table()],
      [],
    ],
    ['a page number behind it', ['2020 年收支情况表 单位：万元', '12', table()], []],
    ['its unit broken', ['2020 年收支情况表 单位：万', '元', table()], []],
    [
      'another year in a sentence before',
      ['2020 年已经结束。', '收支情况表 单位：万元', table()],
      BOTH,
    ],
    ['a unit of no money', ['收支情况表 单位：人', table()], []],
  ])('%s', ([, parts, expected]) => {
    expect(read(...parts).figures).toEqual(expected);
  });
});

describe('tables', () => {
  test('as printed, with title, unit and head', () => {
    const { tables } = read('表一 收支情况表（单位：万元）', table());
    expect(tables).toEqual([{ title: '表一 收支情况表', unit: '万元', headRows: 1, rows: ROWS }]);
  });

  test.for<readonly [string, readonly (string | Grid)[]]>([
    ['a sentence is no title', ['具体情况如下表：', table()]],
    ['nothing over it', [table()]],
    [
      'a scoring table',
      [
        '评分表',
        table([
          ['指标', '分值', '自评得分'],
          ['甲', '5', '4'],
        ]),
      ],
    ],
    [
      'words alone',
      [
        '分工表',
        table([
          ['科室', '职责', '电话'],
          ['甲', '乙', '丙'],
        ]),
      ],
    ],
  ])('%s', ([, parts]) => {
    expect(read(...parts).tables).toEqual([]);
  });
});

describe('what the line right over a table says', () => {
  const rates = [
    ['项目', '年初预算数', '执行率'],
    ['基本支出', '10.00', '90.00'],
  ];

  test('percentages beside money', () => {
    expect(read('单位：万元、%', table(rates)).figures).toEqual([
      'initialBasicBudget 10.00 万元',
      'basicExecutionRate 90.00 %',
    ]);
    expect(read('单位：万元', table(rates)).figures).toEqual(['initialBasicBudget 10.00 万元']);
  });

  test('the year of a sentence that ended before is not the table’s', () => {
    const said = '2020年已经结束。支出结构如下：';
    expect(read(said, '单位：万元', table()).figures).toEqual(BOTH);
    expect(read('2020年支出结构如下：', '单位：万元', table()).figures).toEqual([]);
  });
});
