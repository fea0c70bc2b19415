/** Which numbers of a line the review page shows as not read. All lines are invented. */
import { expect, test } from 'vitest';
import { markLines } from '../../../src/importer/review/review-marks.ts';
import { textDocument } from '../../helpers/imported.ts';

function unread(text: string): readonly string[] {
  return markLines(textDocument(text), []).flatMap(({ line, marks }) =>
    marks.filter(({ kind }) => kind === 'unread').map(({ from, to }) => line.text.slice(from, to)),
  );
}

test.for<[text: string, ...left: string[]]>([
  ['2021年预算 1,250.36 万元', '1,250.36'],
  ['2019—2021 年度共安排 12.5 万元', '12.5'],
  ['２０２１年支出３５．２万元', '３５．２'],
  ['2021年1-12月执行 80%', '80%'],
  ['截至2021年12月31日，在职 35 人', '35'],
  ['2021-03-01 批复 9 件', '9'],
  ['2021.3.1—2021.3.15 举办 2 场', '2'],
  ['于14:30开会 3 次', '3'],
  ['第3章 第12条 第 1-2 页'],
  ['第 3 页 共 20 页'],
  ['附件2：表1-1'],
  ['表1 收支 5 项', '5'],
  ['报表5张', '5'],
  ['福财〔2021〕12号、[2020] 第 3 号下达 40 万元', '40'],
  ['某路1005号 2 楼', '2'],
  ['（1）人员经费 302.84 万元；（2）公用经费 47.26 万元', '302.84', '47.26'],
  ['1.基本支出 5 万元。2、项目支出 6 万元', '5', '6'],
  ['1.2.3 绩效目标完成 7 项', '7'],
  ['12）其他 8 万元', '8'],
  ['— 3 —'],
  ['一、基本情况……………3'],
  ['咨询400-123-4567，办件 10 件', '10'],
  ['见 https://example.com/2021/12.html 第 2 版'],
  // What looks like one of them and is a figure.
  ['1.5万元', '1.5'],
  ['91.50 分', '91.50'],
  ['12', '12'],
  ['(12)', '12'],
  ['2021', '2021'],
  ['- 3.5 -', '3.5'],
  ['结余 2021.35 万元', '2021.35'],
  ['编制数：12、实有人数：10', '12', '10'],
  ['减少3个月、5个工作日', '3', '5'],
  ['共 20 项，第二页', '20'],
  ['支出 1,205日均', '1,205'],
  ['12.5月均支出', '12.5'],
  ['拨付 2020年结转 30 万元', '30'],
  ['增长，5.2%', '5.2%'],
  ['3.5，', '3.5'],
])('%s', ([text, ...left]) => {
  expect(unread(text)).toEqual(left);
});

test('a long hostile line costs no time', () => {
  const started = performance.now();
  for (const part of ['2021-', ' ', '.', '（', '1.', '第 ', '。 ', '1 ', '-'])
    unread(part.repeat(20_000));
  expect(performance.now() - started).toBeLessThan(3000);
});
