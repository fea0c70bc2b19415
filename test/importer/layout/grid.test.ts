import { expect, test } from 'vitest';
import type { Grid, GridCell } from '../../../src/importer/document.ts';
import { describeGrid } from '../../../src/importer/layout/describe-grid.ts';
import { headRowCount } from '../../../src/importer/layout/head-row-count.ts';
import { lineOf, words } from './given.ts';

/** Rows of `text` or `text@rowSpan×colSpan`; lines of a cell are parted by `/`. */
function gridOf(
  rows: readonly (readonly (readonly [string, number?, number?])[])[],
  columns: number,
): Grid {
  const taken = new Set<string>();
  const cells = rows.flatMap((row, y) => {
    let x = 0;
    return row.map(([text, rowSpan = 1, colSpan = 1]): GridCell => {
      while (taken.has(`${y}:${x}`)) x += 1;
      const column = x;
      for (let a = y; a < y + rowSpan; a += 1)
        for (let b = x; b < x + colSpan; b += 1) taken.add(`${a}:${b}`);
      return { row: y, column, rowSpan, colSpan, lines: text.split('/').map(lineOf) };
    });
  });
  return { kind: 'grid', origin: 'marked', rowCount: rows.length, columnCount: columns, cells };
}

const TWO_LEVELS = gridOf(
  [
    [
      ['科目/名称', 2],
      ['本年预算', 1, 2],
    ],
    [['小计'], ['其中/R&D/plan']],
    [['一、基本支出'], [''], ['']],
    [['接 待 费'], ['1,0'], ['—']],
  ],
  3,
);

test('merged cells are marked, and lines joined without a space between Chinese characters', () => {
  expect(describeGrid(TWO_LEVELS)).toEqual([
    ['科目名称', '本年预算', '←'],
    ['↑', '小计', '其中R&D plan'],
    ['一、基本支出', '', ''],
    ['接待费', '1,0', '—'],
  ]);
});

test('a cell two rows and two columns large', () => {
  expect(describeGrid(gridOf([[['甲', 2, 2], ['乙']], [['丙']]], 3))).toEqual([
    ['甲', '←', '乙'],
    ['↑', '↑', '丙'],
  ]);
});

test('the halves of a number are not put together', () => {
  expect(describeGrid(gridOf([[['41,581./76']]], 1))).toEqual([['41,581. 76']]);
});

test.for([
  ['a label with blanks begins the body', TWO_LEVELS, 2],
  [
    'one row',
    gridOf(
      [
        [['项目'], ['数']],
        [['费'], ['1']],
      ],
      2,
    ),
    1,
  ],
  [
    'no head',
    gridOf(
      [
        [['核定编制数'], ['20人']],
        [['费'], ['1']],
      ],
      2,
    ),
    0,
  ],
  [
    'a dash is of the body',
    gridOf(
      [
        [['项目'], ['数']],
        [['费'], ['-']],
        [['费'], ['1']],
      ],
      2,
    ),
    1,
  ],
  [
    'years are heads',
    gridOf(
      [
        [['项目'], ['2030'], ['2031']],
        [['费'], ['1'], ['2']],
      ],
      3,
    ),
    1,
  ],
  [
    'like years, but amounts',
    gridOf(
      [
        [['某费'], ['2031'], ['1950']],
        [['费'], ['1'], ['2']],
      ],
      3,
    ),
    0,
  ],
  ['a cell that reaches down', gridOf([[['项目', 2], ['数']], [['5']], [['费'], ['1']]], 2), 2],
  [
    'words alone',
    gridOf(
      [
        [['甲'], ['乙']],
        [['丙'], ['丁']],
      ],
      2,
    ),
    1,
  ],
] as const)('rows of the head: %s', ([, grid, count]) => {
  expect(headRowCount(grid, words)).toBe(count);
});
