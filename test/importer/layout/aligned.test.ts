/** 对齐的表. All documents here are 虚构示例数据. */
import { describe, expect, test } from 'vitest';
import { found, gridsOf, rowsOf } from './given.ts';

describe('single spaces between numbers', () => {
  test('a head on one line, blank lines between, a dash that stays', () => {
    const text = `2031 年示例局部门预算安排情况     单位：万元
单位名称 基本支出 项目支出 合计 财政资金比例

示例局 5.50 10.00 15.50 100.00%

合    计 5.50 10.00 15.50 -

其余情况见附件。`;
    expect(found(text)).toEqual([
      '2031 年示例局部门预算安排情况     单位：万元',
      '[aligned]',
      '单位名称 | 基本支出 | 项目支出 | 合计 | 财政资金比例',
      '示例局 | 5.50 | 10.00 | 15.50 | 100.00%',
      '合计 | 5.50 | 10.00 | 15.50 | -',
      '[end]',
      '其余情况见附件。',
    ]);
  });

  test('a head broken over lines is joined from known words', () => {
    const text = `单位名称
政府采

购
公务接待
费
因公出国
（境）费
合计
示例局 9.00 4.00 - 13.00`;
    expect(found(text).slice(1, 3)).toEqual([
      '单位名称 | 政府采购 | 公务接待费 | 因公出国（境）费 | 合计',
      '示例局 | 9.00 | 4.00 | - | 13.00',
    ]);
  });

  test('a head printed again and a page number within the table are left out', () => {
    const text = `分项收入 年初预算 年度总支出
预算
执行率
基本支出 5.00 4.00 80.00%
  其中：人员经费     3.00 3.00 100.00%
3
分项收入 年初预算 年度总支出
预算
执行率
项目支出 1.00 1.00 100.00%`;
    expect(found(text)).toEqual([
      '[aligned]',
      '分项收入 | 年初预算 | 年度总支出 | 预算执行率',
      '基本支出 | 5.00 | 4.00 | 80.00%',
      '其中：人员经费 | 3.00 | 3.00 | 100.00%',
      '项目支出 | 1.00 | 1.00 | 100.00%',
      '[end]',
    ]);
  });

  test('a table goes on in the next block of text', () => {
    expect(found('前文\n项目 预算数 决算数\n公务接待费 2.00 1.00', '合计 2.00 1.00\n后文')).toEqual(
      [
        '前文',
        '[aligned]',
        '项目 | 预算数 | 决算数',
        '公务接待费 | 2.00 | 1.00',
        '合计 | 2.00 | 1.00',
        '[end]',
        '后文',
      ],
    );
  });

  test('columns of words hold together over all rows', () => {
    const text = '序号 名称 单位 数量\n1 公务用车保有量 辆 12\n2 核定编制数 人 64';
    expect(found(text).slice(2, 4)).toEqual([
      '1 | 公务用车保有量 | 辆 | 12',
      '2 | 核定编制数 | 人 | 64',
    ]);
  });

  test('two spaces are a blank cell where single ones part all others', () => {
    const text =
      '项目 年初预算数 调整预算数 实际支出\n基本支出 2.00 2.50 2.40\n项目支出 8.00  7.00';
    expect(found(text)[3]).toBe('项目支出 | 8.00 |  | 7.00');
  });

  test('a label over two lines is joined only to a known word', () => {
    const head = '项目 预算数 决算数\n公务接待费 1.00 1.00\n';
    const joined = found(`${head}公务用车购置及\n运行维护费 3.00 2.00`);
    expect(joined[3]).toBe('公务用车购置及运行维护费 | 3.00 | 2.00');
    expect(gridsOf(`${head}某某某及\n某费用 3.00 2.00`)).toEqual([]);
  });
});

test('gaps and tabs part any cells; lines of strokes belong to the table', () => {
  const spaced = `---------------------
采购类别        预算数      备注
---------------------
货物            210.00      集中 采购
服务            1,030.00    分散
---------------------`;
  expect(found(spaced).slice(0, 4)).toEqual([
    '[aligned]',
    '采购类别 | 预算数 | 备注',
    '货物 | 210.00 | 集中 采购',
    '服务 | 1,030.00 | 分散',
  ]);
  expect(found('项目\t预算数\t决算数\n接待\t1\t2')[2]).toBe('接待 | 1 | 2');
});

describe('forms of provinces', () => {
  test('heads of the values alone', () => {
    const text = `预算资金（万元）
年初预算数 全年预算数 全年执行数 分值 执行率 得分
年度资金总额 100.00 120.00 118.00 10 98.33% 9.83
其中：当年财政拨款 80.00 100.00 98.00 — 98.00% —
其他资金 20.00 20.00 20.00 — 100.00% —
年度总体目标 预期目标 实际完成情况`;
    expect(found(text).slice(1, 4)).toEqual([
      '[aligned]',
      ' | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分',
      '年度资金总额 | 100.00 | 120.00 | 118.00 | 10 | 98.33% | 9.83',
    ]);
  });

  test('two lines of heads where it is known which stands over which', () => {
    const text = `支出分类 预算数 执行情况
年初预算 年度预算总指标 年度总支出 预算执行率
基本支出 9.00 9.50 8.00 84.21%`;
    expect(found(text).slice(0, 4)).toEqual([
      '[aligned]',
      '支出分类 | 预算数 | ← | 执行情况 | ←',
      '↑ | 年初预算 | 年度预算总指标 | 年度总支出 | 预算执行率',
      '基本支出 | 9.00 | 9.50 | 8.00 | 84.21%',
    ]);
  });
});

describe('what is not certain stays text', () => {
  const BODY = '基本支出 1.00 2.00 3.00\n合计 1.00 2.00 3.00';
  test.for([
    ['no head', BODY],
    ['a head of unknown words', `甲某 乙某 丙某 丁某\n${BODY}`],
    ['a head of another length', `项目 年初预算数 决算数\n${BODY}`],
    ['a sentence for a head', `项目 预算。 决算数 合计\n${BODY}`],
    ['a head under years', `项目 2030年 2031年\n项目名称 年初预算数 调整预算数 决算数\n${BODY}`],
    ['a head under last year and this', `上年 本年\n项目 预算数 决算数 合计\n${BODY}`],
    ['the same head twice', `项目 决算数 预算数 决算数\n${BODY}`],
    ['broken heads that make unknown words', `项目\n年初预\n调整预算数\n决算数\n${BODY}`],
    ['broken heads without a head of labels', `年初预算\n基本支出\n项目支出\n合计\n${BODY}`],
    ['a row with one value less', `项目 年初预算数 决算数 合计\n${BODY}\n项目支出 1.00 2.00`],
    [
      'a row with one value more',
      `项目 年初预算数 决算数 合计\n${BODY}\n项目支出 1.00 2.00 3.00 4.00`,
    ],
    ['a number broken by a space', '项目 决算数\n基本支出 41, 581.76\n合计 41, 581.76'],
    ['% under a head of money', '项目 预算数 决算数\n接待费 1.00 99%\n合计 1.00 99%'],
    ['words and numbers in one column', '项目 预算数 备注 决算数\n甲 乙 1 2\n丙 3 丁 4'],
    [
      'a line between the rows',
      `项目 年初预算数 决算数 合计\n基本支出 1 2 3\n某局的补充说明\n合计 1 2 3`,
    ],
    ['signatures side by side', '填报单位：某局    日期：某日\n核对：某科    附件：某表'],
  ])('%s', ([, text]) => {
    expect(gridsOf(text ?? '').map(rowsOf)).toEqual([]);
  });
});

test('a scoring table cell by cell is left alone', () => {
  const text = `一级指
标
自评得分
项目 预算数 决算数
接待费 2.00 1.00
合计 90.95
项目 预算数 决算数
接待费 2.00 1.00`;
  expect(found(text).slice(3, 8)).toEqual([
    '项目 预算数 决算数',
    '接待费 2.00 1.00',
    '合计 90.95',
    '[aligned]',
    '项目 | 预算数 | 决算数',
  ]);
});
