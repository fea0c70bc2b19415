/** Scoring tables whose text arrives cell by cell. 虚构示例数据. */
import { describe, expect, test } from 'vitest';
import { decimal } from '../../../src/engine/model/decimal.ts';
import { readScores, RUBRIC, textOf, told } from './invented.ts';

const HEAD = '指标 / 名称 / 分值 / 自评得分';
const PLAIN =
  `${HEAD} / 部门 / 决策 / 9 / 计划 / 编制 / 合理性 / 5 / 1.编得合理得5分。 / 4.5 / ` +
  '政府 / 采购 / 执行 / 4 / 1.按计划采购。 / 3 / 资产管理 / 14 / 资产 / 管理 / 安全性 / 6 / 6 / 社会效益 / 8 / 有效益。 / 7 / 合计 / 20.5';

/** The plain table with one change. */
function plain(from: string, to: string): string {
  if (!PLAIN.includes(from)) throw new Error(`nothing to change: ${from}`);
  return PLAIN.replace(from, to);
}

test('names broken over lines, marks of groups between them', () => {
  const reading = readScores(textOf(PLAIN));
  expect(told(reading)).toBe('plan 4.5@13; buy 3@19; keep 6@26; gain 7@30');
  expect(reading.total?.value.toString()).toBe('20.5');
  expect(reading.doubts).toEqual([]);
  expect(reading.scores[0]?.quote).toBe('计划编制合理性：4.5');
});

test.for([
  ['full-width digits', '4.5 / 政府', '４．５ / 政府', '４．５'],
  ['分 behind the score', '4.5 / 政府', '4.5分 / 政府', '4.5'],
  ['得分： before the score', '4.5 / 政府', '得分：4.5 / 政府', '4.5'],
  [
    'a criterion and the score on one line',
    '1.编得合理得5分。 / 4.5',
    '1.编得合理得5分。 4.5 / ',
    '4.5',
  ],
  ['the score before the reason of a deduction', '4.5 / 政府', '4.5 / 未细化扣0.5分 / 政府', '4.5'],
  ['text behind the score', '4.5 / 政府', '4.5 / （以上见附注） / 政府', '4.5'],
  ['name and marks on one line', '合理性 / 5', '合理性 5 / ', '4.5'],
  ['marks and criterion on one line', '5 / 1.编得合理', '5 1.编得合理', '4.5'],
  ['marks in brackets behind the name', '合理性 / 5', '合理性（5分） / ', '4.5'],
  [
    'a number before 分 on the next line',
    '1.编得合理得5分。',
    '1.编得合理得 / 3 / 分，其余不得。',
    '4.5',
  ],
] as const)('%s', ([, from, to, score]) => {
  const reading = readScores(textOf(plain(from, to)));
  expect(reading.scores[0]?.score).toBe(score);
  expect(reading.scores.map(({ indicator }) => indicator)).toEqual(['plan', 'buy', 'keep', 'gain']);
  expect(reading.doubts).toEqual([]);
});

describe('a head printed again', () => {
  test('between the score and the rest of the criteria', () => {
    const text = plain('4.5 / 政府', `4.5 / ${HEAD} / 其余不得分。 / 政府`);
    expect(readScores(textOf(text)).doubts).toEqual([]);
  });

  test('within a name, whose marks stand before the break', () => {
    const text = plain(
      '资产管理 / 14 / 资产 / 管理 / 安全性 / 6 / 6',
      `资产 / 14 / 资产 / 管理 / 6 / 账实相符。 / 6 / ${HEAD} / 管理 / 安全性 / 完整。`,
    );
    const reading = readScores(textOf(text));
    expect(reading.scores.map(({ score }) => score)).toEqual(['4.5', '3', '6', '7']);
    expect(reading.doubts).toEqual([]);
  });

  test('the beginning of a name alone is not the name', () => {
    const text = plain('资产 / 管理 / 安全性 / 6 / 6', '资产 / 管理 / 6 / 6');
    const reading = readScores(textOf(text));
    expect(reading.scores.map(({ indicator }) => indicator)).not.toContain('keep');
    expect(reading.doubts).toContain(
      '指标“资产管理安全性”在评分表中没有找到，自评得分没有读入，请对照原文填写。',
    );
  });

  test('page numbers before three of them are no scores', () => {
    const text = plain('4.5 / 政府', `4.5 / 1 / ${HEAD} / 政府`)
      .replace('3 / 资产管理', `3 / 2 / ${HEAD} / 资产管理`)
      .replace('6 / 6 / 社会', `6 / 6 / 3 / ${HEAD} / 社会`)
      .replace('20.5', '19.5');
    const reading = readScores(textOf(text));
    expect(reading.scores.map(({ score }) => score)).toEqual(['4.5', '3', '6', '7']);
  });
});

describe('several numbers in a row', () => {
  test('the total decides where one reading alone adds up', () => {
    const reading = readScores(textOf(plain('4.5 / 政府', '2 / 4.5 / 政府')));
    expect(reading.scores[0]?.score).toBe('4.5');
    expect(reading.doubts).toEqual([]);
  });

  test('where two readings add up neither row is read', () => {
    const text = plain('4.5 / 政府', '4.5 / 3.5 / 政府').replace('3 / 资产', '4 / 3 / 资产');
    const reading = readScores(textOf(text));
    expect(reading.scores.map(({ indicator }) => indicator)).toEqual(['keep', 'gain']);
    expect(reading.doubts).toHaveLength(2);
  });

  test('without a total nobody decides', () => {
    const text = plain('4.5 / 政府', '2 / 4.5 / 政府').replace(' / 合计 / 20.5', '');
    const reading = readScores(textOf(text));
    expect(reading.scores.map(({ indicator }) => indicator)).toEqual(['buy', 'keep', 'gain']);
    expect(reading.doubts).toEqual([
      '评分表没有印出可读的合计，各行得分请逐行核对。',
      '指标“计划编制合理性”后面印了几个数，不能断定哪个是自评得分，没有读入，请对照原文填写。',
    ]);
  });

  test('the total of the text decides where the table has none', () => {
    const text = plain('4.5 / 政府', '2 / 4.5 / 政府').replace(' / 合计 / 20.5', '');
    const rubric = { ...RUBRIC, textTotal: decimal('20.5') };
    expect(readScores(textOf(text), rubric).scores[0]?.score).toBe('4.5');
  });

  test('a column of another score is told by the head', () => {
    const text = `${HEAD} / 复核得分${PLAIN.slice(HEAD.length)}`
      .replace('4.5 / 政府', '4.5 / 4 / 政府')
      .replace('3 / 资产管理', '3 / 2 / 资产管理')
      .replace('6 / 6 / 社会', '6 / 6 / 5 / 社会')
      .replace('7 / 合计', '7 / 6 / 合计');
    const reading = readScores(textOf(text));
    expect(reading.scores.map(({ score }) => score)).toEqual(['4.5', '3', '6', '7']);
  });

  test('one number under two such heads may be either', () => {
    const text = `${HEAD} / 复核得分${PLAIN.slice(HEAD.length)}`;
    const reading = readScores(textOf(text));
    expect(reading.scores).toEqual([]);
    expect(reading.doubts).toHaveLength(4);
  });

  test('numbers that count the rows are no scores', () => {
    const text = plain('计划 / 编制', '1 / 计划 / 编制')
      .replace('政府 / 采购', '2 / 政府 / 采购')
      .replace('资产管理 / 14', '3 / 资产管理 / 14')
      .replace('社会效益 / 8', '4 / 社会效益 / 8');
    const reading = readScores(textOf(text));
    expect(reading.scores.map(({ score }) => score)).toEqual(['4.5', '3', '6', '7']);
    expect(reading.doubts).toEqual([]);
  });
});

describe('what is not read', () => {
  test.for([
    ['no score', '4.5 / 政府', '/ / 政府', '没有印出可读的分'],
    ['more than the full marks', '4.5 / 政府', '5.5 / 政府', '读到 5.5，超过分值 5'],
    ['other full marks', '合理性 / 5', '合理性 / 6', '印的分值是 6，评分标准是 5'],
    ['no name', '计划 / 编制', '规划 / 编制', '在评分表中没有找到'],
  ] as const)('%s', ([, from, to, why]) => {
    const reading = readScores(textOf(plain(from, to)));
    expect(reading.scores.map(({ indicator }) => indicator)).toEqual(['buy', 'keep', 'gain']);
    expect(reading.doubts).toEqual([
      `指标“计划编制合理性”${why}，自评得分没有读入，请对照原文填写。`,
    ]);
  });

  test('a table printed twice', () => {
    const reading = readScores(textOf(`${PLAIN} / ${PLAIN}`));
    expect(reading.scores).toEqual([]);
    expect(reading.doubts.filter((doubt) => doubt.includes('出现了 2 次'))).toHaveLength(4);
  });

  test('a text without a head of self scores', () => {
    const reading = readScores(textOf(PLAIN.replace('自评得分', '标准')));
    expect(reading.scores).toEqual([]);
    expect(reading.doubts[0]).toContain('没有认出评分表');
  });

  test('a table that names few of the indicators', () => {
    const reading = readScores(textOf(`${HEAD} / 社会效益 / 8 / 7 / 合计 / 7`));
    expect(reading.scores).toEqual([]);
    expect(reading.doubts).toEqual([
      '最像评分表的一张只印出评分标准 4 个指标中的 1 个，可能用的是另一版评分标准，自评得分没有读入。',
    ]);
  });
});

describe('what is read with a doubt', () => {
  test.for([
    ['21', ['plan', 'buy', 'gain']],
    ['23', ['plan', 'buy', 'keep', 'gain']],
  ] as const)('rows that do not add up to %s: %s', ([total, suspects]) => {
    const reading = readScores(textOf(plain('合计 / 20.5', `合计 / ${total}`)));
    const doubted = reading.scores.filter(({ doubt }) =>
      doubt.startsWith('读出的各行相加为 20.5 分'),
    );
    expect(doubted.map(({ indicator }) => indicator)).toEqual(suspects);
    expect(reading.scores).toHaveLength(4);
    expect(reading.doubts).toHaveLength(1);
  });

  test('a row before one whose name is lost', () => {
    const reading = readScores(textOf(plain('3 / 资产管理 / 14 / 资产 / 管理 / 安全性', '资产')));
    expect(reading.scores.map(({ indicator, doubt }) => [indicator, doubt])).toEqual([
      ['plan', ''],
      ['gain', ''],
    ]);
    const one = readScores(
      textOf(plain('3 / 资产管理 / 14 / 资产 / 管理 / 安全性 / 6 / 6', '资产 / 3')),
    );
    expect(one.scores[1]?.doubt).toBe('后面的指标“资产管理安全性”没有找到，这个分可能是它的');
  });

  test('an order other than the rubric’s', () => {
    const text = plain(' / 社会效益 / 8 / 有效益。 / 7', '').replace(
      '部门 / 决策',
      '社会效益 / 8 / 有效益。 / 7 / 部门 / 决策',
    );
    const reading = readScores(textOf(text));
    expect(reading.doubts).toEqual([
      '指标“计划编制合理性”印在“社会效益”之后，与评分标准的次序不同，请核对。',
    ]);
  });

  test('a total that the text states otherwise', () => {
    const reading = readScores(textOf(PLAIN), { ...RUBRIC, textTotal: decimal('21') });
    expect(reading.doubts).toEqual([
      '评分表的合计印作 20.5 分，正文的自评总分是 21 分，两处不同，请核对。',
    ]);
  });
});

test('a long text of numbers and names takes no long time', () => {
  const start = performance.now();
  readScores(textOf(`${HEAD} / ${'计划 / 3 / 2 / 1 / '.repeat(8_000)}合计 / 9`));
  readScores(textOf(`${HEAD} / ${PLAIN} / ${'0.5 / 0.25 / 0.125 / '.repeat(8_000)}`));
  readScores(textOf(`${HEAD} / ${'自评得分 / '.repeat(24_000)}`));
  expect(performance.now() - start).toBeLessThan(5000);
});
