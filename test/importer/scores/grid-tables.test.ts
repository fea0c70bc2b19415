/** Scoring tables with rows and columns. 虚构示例数据. */
import { describe, expect, test } from 'vitest';
import { gridsOf, readScores, told } from './invented.ts';

const HEAD = '一级指标 | 三级指标 | 分值 | 评分标准 | 自评得分';
const ROWS = [
  '部门决策 | 计划编制合理性 | 5 | 编得合理 | 4.5',
  '↑ | 政府采购执行 | 4 | 按计划 | 3',
  '资产管理 | 资产管理安全性 | 6 | 账实相符 | 6',
  '部门绩效 | 社会效益 | 8 | 有效益 | 7',
  '合计 | ← | 23 | | 20.5',
].join('\n');
const PLAIN = `${HEAD}\n${ROWS}`;
const ALL = 'plan 4.5@2; buy 3@3; keep 6@4; gain 7@5';

/** The plain table with one change. */
function plain(from: string, to: string): string {
  if (!PLAIN.includes(from)) throw new Error(`nothing to change: ${from}`);
  return PLAIN.replace(from, to);
}

describe('the same scores', () => {
  test.for([
    ['as they are', PLAIN],
    ['分 in the cell', plain('| 4.5', '| 4.5分')],
    ['no column of full marks', PLAIN.replaceAll(/ \| (?:分值|5|4|6|8|23) \|/gu, ' |')],
    ['full marks behind the name', plain('合理性 | 5 |', '合理性（5分） | |')],
    ['numbered names', plain('| 计划编制', '| 1.计划编制')],
    ['the unit in the head', plain('自评得分', '自评得分（分）')],
    ['得分 where no head says 自评', plain('自评得分', '得分')],
    [
      'another score beside it',
      PLAIN.replaceAll(/$/gmu, ' | 1').replace('自评得分 | 1', '自评得分 | 复核得分'),
    ],
    [
      'a head of two rows',
      plain(HEAD, '一级指标|三级指标|分值|评分标准|得分|←\n↑|↑|↑|↑|复核|自评')
        .replaceAll(/\| ([\d.]+)$/gmu, '| 1 | $1')
        .replace(/^/u, ''),
    ],
    ['a column of weights', plain(HEAD, HEAD.replace('评分标准', '权重'))],
    ['the reason of a deduction', PLAIN.replaceAll(/$/gmu, ' | 无')],
  ] as const)('%s', ([, table]) => {
    const reading = readScores(gridsOf(table));
    expect(reading.scores.map(({ score }) => score)).toEqual(['4.5', '3', '6', '7']);
    expect(reading.doubts).toEqual([]);
  });

  test('with their places and the total', () => {
    const reading = readScores(gridsOf(PLAIN));
    expect(told(reading)).toBe(ALL);
    expect(reading.total?.value.toString()).toBe('20.5');
  });

  test('in grids that pages cut apart, the head again', () => {
    const [plan = '', buy = '', keep = '', ...rest] = ROWS.replace('↑', '').split('\n');
    const table = [HEAD, plan, buy, '', HEAD, keep, ...rest].join('\n');
    const reading = readScores(gridsOf(table, 'ruled'));
    expect(reading.scores.map(({ score }) => score)).toEqual(['4.5', '3', '6', '7']);
    expect(reading.doubts).toEqual([]);
  });

  test('a row cut by the page, name and score apart', () => {
    const cut = ' | 资产管理 | 6 | 账实 | \n\n' + `${HEAD}\n | 安全性 | | 相符 | 6`;
    const table = plain('资产管理 | 资产管理安全性 | 6 | 账实相符 | 6', cut).replace('↑', '');
    const reading = readScores(gridsOf(table, 'ruled'));
    expect(reading.scores.map(({ score }) => score)).toEqual(['4.5', '3', '6', '7']);
    expect(reading.doubts).toEqual([]);
  });
});

describe('items', () => {
  const items = (first: string, second: string): string =>
    plain('↑ | 政府采购执行 | 4 | 按计划 | 3', `↑ | 政府采购执行 | ${first}\n↑ | ↑ | ${second}`);

  test('a score in each row', () => {
    expect(told(readScores(gridsOf(items('1 | 执行率 | 1', '3 | 政策 | 2'))))).toBe(
      'plan 4.5@2; buy.1 1@3; buy.2 2@4; keep 6@5; gain 7@6',
    );
  });

  test('one score for all rows', () => {
    expect(told(readScores(gridsOf(items('4 | 执行率 | 3', '↑ | 政策 | ↑'))))).toContain('buy 3@3');
  });

  test('a score in one of two rows says nothing of the indicator', () => {
    const reading = readScores(gridsOf(items('1 | 执行率 | 1', '3 | 政策 | ')));
    expect(reading.scores.map(({ indicator }) => indicator)).toEqual(['plan', 'keep', 'gain']);
    expect(reading.doubts).toHaveLength(1);
  });

  test('the marks of items in another order', () => {
    const reading = readScores(gridsOf(items('3 | 政策 | 2', '1 | 执行率 | 1')));
    expect(reading.scores.map(({ indicator }) => indicator)).toEqual(['plan', 'keep', 'gain']);
  });
});

describe('what is not read', () => {
  test.for([
    ['an empty cell', '编得合理 | 4.5', '编得合理 | ', '没有印出分'],
    ['a stroke', '编得合理 | 4.5', '编得合理 | /', '没有印出分'],
    ['words', '编得合理 | 4.5', '编得合理 | 4.5（扣0.5分）', '的得分格印的不是一个分'],
    ['other full marks', '合理性 | 5', '合理性 | 6', '印的分值是 6，评分标准是 5'],
    ['no name', '计划编制合理性', '规划编制合理性', '在评分表中没有找到'],
  ] as const)('%s', ([, from, to, why]) => {
    const reading = readScores(gridsOf(plain(from, to)));
    expect(reading.scores.map(({ indicator }) => indicator)).toEqual(['buy', 'keep', 'gain']);
    expect(reading.doubts).toEqual([
      `指标“计划编制合理性”${why}，自评得分没有读入，请对照原文填写。`,
    ]);
  });

  test('a score over two indicators', () => {
    const reading = readScores(gridsOf(plain('按计划 | 3', '按计划 | ↑')));
    expect(reading.scores.map(({ indicator }) => indicator)).toEqual(['keep', 'gain']);
  });

  test('two columns of self scores', () => {
    const reading = readScores(gridsOf(plain('评分标准', '自评分')));
    expect(reading.scores).toEqual([]);
    expect(reading.doubts[0]).toContain('有几栏像是自评得分');
  });

  test('only the score of somebody else', () => {
    const reading = readScores(gridsOf(plain('自评得分', '财政评分')));
    expect(reading.scores).toEqual([]);
    expect(reading.doubts[0]).toContain('没有认出评分表');
  });

  test('two tables with other scores', () => {
    const other = PLAIN.replace('| 4.5', '| 4').replaceAll(/$/gmu, ' | ');
    const reading = readScores(gridsOf(`${PLAIN}\n\n${other}`));
    expect(reading.scores).toEqual([]);
    expect(reading.doubts).toEqual([
      '有两张以上的评分表，得分不同，不能断定用哪一张，自评得分没有读入。',
    ]);
  });

  test('the same table twice is one', () => {
    const other = PLAIN.replaceAll(/$/gmu, ' | ');
    expect(told(readScores(gridsOf(`${PLAIN}\n\n${other}`)))).toBe(ALL);
  });
});

describe('what is read with a doubt', () => {
  test('more points than the full marks', () => {
    const reading = readScores(
      gridsOf(plain('编得合理 | 4.5', '编得合理 | 5.5').replace('20.5', '21.5')),
    );
    expect(reading.scores[0]?.doubt).toBe('印的得分超过分值 5');
  });

  test('rows that do not add up', () => {
    const reading = readScores(gridsOf(plain('20.5', '21')));
    expect(reading.doubts).toEqual([
      '读出的各行相加为 20.5 分，合计印作 21 分，相差 0.5 分：不是读错就是原文不等，请逐行核对；可能在“计划编制合理性”、“政府采购执行”、“社会效益”，也可能是合计本身。',
    ]);
    expect(reading.scores.filter(({ doubt }) => doubt !== '')).toHaveLength(3);
  });

  test('no total', () => {
    const reading = readScores(gridsOf(PLAIN.split('\n').slice(0, -1).join('\n')));
    expect(told(reading)).toBe(ALL);
    expect(reading.doubts).toEqual(['评分表没有印出可读的合计，各行得分请逐行核对。']);
  });
});
