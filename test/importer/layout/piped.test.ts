/** 竖线表. All documents here are 虚构示例数据. */
import { expect, test } from 'vitest';
import { found, gridsOf } from './given.ts';

test('a table with bars and a line of strokes; the lines around it stay text', () => {
  const text = `
表1 收支情况（单位：万元）

| 支出类别 | 年初预算 | 执行率 |
|---|---:|:---:|
| 基本支出 | 1,025.60 | 99.24% |

| 项目支出 | 5,480.00 | |
注：以上为初步数。`;
  expect(found(text)).toEqual([
    '表1 收支情况（单位：万元）',
    '[piped]',
    '支出类别 | 年初预算 | 执行率',
    '基本支出 | 1,025.60 | 99.24%',
    '项目支出 | 5,480.00 | ',
    '[end]',
    '注：以上为初步数。',
  ]);
});

test('bars between the cells only, with empty cells at the end', () => {
  expect(found('项目│预算数│决算数\n公务接待费│0.50│\n公车费│2│1')).toEqual([
    '[piped]',
    '项目 | 预算数 | 决算数',
    '公务接待费 | 0.50 | ',
    '公车费 | 2 | 1',
    '[end]',
  ]);
});

test('a frame of signs or of drawn lines; a broken row is one where strokes part all rows', () => {
  const signs = '+----+----+\n| 项目 | 数 |\n+----+----+\n| 公车 | 1 |\n| 接待 | 2 |\n+----+----+';
  expect(found(signs)).toEqual(['[piped]', '项目 | 数', '公车 | 1', '接待 | 2', '[end]']);
  const drawn = `┌────┬────┐
│ 单位 │ 预算 │
│ 名称 │ 数 │
├────┼────┤
│ 示例局 │ 1.50 │
├────┼────┤
│ 合计 │ 1.50 │
└────┴────┘`;
  expect(found(drawn)).toEqual([
    '[piped]',
    '单位名称 | 预算数',
    '示例局 | 1.50',
    '合计 | 1.50',
    '[end]',
  ]);
});

test('two numbers between two strokes are two rows', () => {
  const text = '| 项目 | 数 |\n|---|---|\n| 公车 | 1 |\n| 接待 | 2 |\n|---|---|\n| 合计 | 3 |';
  expect(found(text)).toEqual([
    '[piped]',
    '项目 | 数',
    '公车 | 1',
    '接待 | 2',
    '合计 | 3',
    '[end]',
  ]);
});

test('a bar behind a backslash is printed', () => {
  expect(found('| 项目 | 数 |\n|---|---|\n| 公车\\|接待 | 1 |')[2]).toBe('公车|接待 | 1');
});

test('a title or a unit in the frame stays text before the grid', () => {
  expect(found('| 单位：万元 |\n| 项目 | 数 |\n| 公车 | 1 |').slice(0, 2)).toEqual([
    '| 单位：万元 |',
    '[piped]',
  ]);
});

test('rows of different length, strokes as cells and single lines are no table', () => {
  const texts = [
    '| 项目 | 预算 | 决算 |\n| 公车 | 1 |',
    '| 项目 | +----+ |\n| 公车 | 1 |',
    '首页 | 公开 | 预算',
    '示例局|示例中心\n甲|乙',
  ];
  for (const text of texts) expect(gridsOf(text)).toEqual([]);
});

test('a cell knows the line it was printed on', () => {
  const [grid] = gridsOf('题\n| 项目 | 数 |\n| 公车 | 1.50 |');
  expect(grid?.cells.at(-1)?.lines).toEqual([
    { number: 3, page: undefined, text: '1.50', boxes: undefined, endsParagraph: false },
  ]);
});
