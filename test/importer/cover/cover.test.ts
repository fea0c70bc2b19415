/** Covers in the forms in which departments print them. 虚构示例数据. */
import { expect, test } from 'vitest';
import type { SourceDocument } from '../../../src/importer/document.ts';
import { isSuchReport } from '../../../src/importer/cover/is-such-report.ts';
import { readCover } from '../../../src/importer/cover/read-cover.ts';
import { gridsOf, textOf } from '../scores/invented.ts';
import { COVER_WORDS as WORDS } from './words.ts';

const TITLE = '2020年度部门整体绩效自评报告';

function told(document: SourceDocument): string {
  const { title, year, department } = readCover(document, WORDS, new Map());
  return [title, year, department].map((each) => each?.value ?? '–').join(' | ');
}

test.for([
  [`${TITLE} / 部门名称（公章）：示例区水务局`, `${TITLE} | 2020 | 示例区水务局`],
  [
    '部门整体支出绩效自评报告（2021年度） / 部门名称： / 示例区水务局',
    '部门整体支出绩效自评报告（2021年度） | 2021 | 示例区水务局',
  ],
  [
    '部门整体支出绩效自评报告 / （2021年度） / 填报单位（盖章）： 示例区水务局（公章）',
    '部门整体支出绩效自评报告 | 2021 | 示例区水务局',
  ],
  [
    '示例区水务局2022年度部门整体支出绩效自评报告',
    '示例区水务局2022年度部门整体支出绩效自评报告 | 2022 | 示例区水务局',
  ],
  ['2022年度示例区水务局部门决算', '2022年度示例区水务局部门决算 | 2022 | 示例区水务局'],
  ['二〇二一年度部门整体支出绩效自评报告', '二〇二一年度部门整体支出绩效自评报告 | 2021 | –'],
  ['二○二○年部门整体支出绩效自评报告', '二○二○年部门整体支出绩效自评报告 | 2020 | –'],
  ['二零二三年部门预算', '二零二三年部门预算 | 2023 | –'],
  [
    '示例区水务局 / 2021年度部门整体支出绩效自评报告',
    '2021年度部门整体支出绩效自评报告 | 2021 | 示例区水务局',
  ],
  [
    '示例区水务局2021年度部门整体支出绩效自 / 评报告',
    '示例区水务局2021年度部门整体支出绩效自评报告 | 2021 | 示例区水务局',
  ],
  [
    '示例区水务局2021年度部门整体绩效自评 / 结果',
    '示例区水务局2021年度部门整体绩效自评结果 | 2021 | 示例区水务局',
  ],
  [`${TITLE} / 部门 / 名称 / 示例区水务局`, `${TITLE} | 2020 | 示例区水务局`],
  [
    `${TITLE} / 部门名称：示例区城市管理和 / 综合执法局`,
    `${TITLE} | 2020 | 示例区城市管理和综合执法局`,
  ],
  [`${TITLE} / 部门名称：示例区档案局（本级）`, `${TITLE} | 2020 | 示例区档案局(本级)`],
  [
    '部门整体支出绩效自评表 / 评价年度：2021 / 预算单位：示例区水务局',
    '部门整体支出绩效自评表 | 2021 | 示例区水务局',
  ],
  [
    '＃示例区水务局２０２１年度部门决算'.slice(1),
    '示例区水务局２０２１年度部门决算 | 2021 | 示例区水务局',
  ],
  ['# 示例区水务局2021年度部门决算', '示例区水务局2021年度部门决算 | 2021 | 示例区水务局'],
] as const)('%s', ([printed, expected]) => {
  expect(told(textOf(printed))).toBe(expected);
});

test('a form: the value in the cell on the right, and only there', () => {
  const form = '部门整体支出绩效自评表 | ← | ← | ←\n部门名称 | 示例区水务局 | 年度 | 2021年';
  expect(told(gridsOf(form))).toBe('部门整体支出绩效自评表 | 2021 | 示例区水务局');
  expect(told(gridsOf('部门名称 | | 联系人 | 示例办'))).toBe('– | – | –');
});

test.for([
  [
    'a day is no year',
    `部门整体支出绩效自评报告 / 2021年3月15日`,
    '部门整体支出绩效自评报告 | – | –',
  ],
  [
    'a year of the text',
    `部门整体支出绩效自评报告 / 一、基本情况 / 2021年度部门决算`,
    '部门整体支出绩效自评报告 | – | –',
  ],
  ['two years', `${TITLE} / 2021年度部门决算`, `${TITLE} | – | –`],
  [
    'a span of years',
    '2019-2021年部门整体支出绩效自评报告',
    '2019-2021年部门整体支出绩效自评报告 | – | –',
  ],
  [
    'two departments',
    `${TITLE} / 部门名称：示例区水务局 / 填报单位：示例区司法局`,
    `${TITLE} | 2020 | –`,
  ],
  [
    'the short and the full name are one',
    `${TITLE} / 部门名称：示例区水务局 / 填报单位：水务局`,
    `${TITLE} | 2020 | 示例区水务局`,
  ],
  ['no name behind its label', `${TITLE} / 部门名称： / 单位负责人：（略）`, `${TITLE} | 2020 | –`],
  [
    'a person on the same line',
    `${TITLE} / 部门名称：示例区水务局 单位负责人：某某`,
    `${TITLE} | 2020 | 示例区水务局`,
  ],
  [
    'a person behind an empty label',
    `${TITLE} / 部门名称：　　联系人：某某办`,
    `${TITLE} | 2020 | –`,
  ],
  ['the unit of a table', `${TITLE} / 单位：万元`, `${TITLE} | 2020 | –`],
  [
    'a sentence that ends as a title',
    '请按要求报送2021年度部门预算 。 / 会议听取了部门决算;',
    '– | – | –',
  ],
] as const)('%s', ([, printed, expected]) => {
  expect(told(textOf(printed))).toBe(expected);
});

test('what is printed in two ways is told', () => {
  const cover = `${TITLE} / 2021年度部门决算 / 部门名称：示例区水务局 / 填报单位：示例区司法局`;
  expect(readCover(textOf(cover), WORDS, new Map()).doubts).toEqual([
    '封面印了不同的年度：2020、2021，请写明年度。',
    '封面印了不同的部门名称：示例区水务局、示例区司法局，请写明部门。',
  ]);
});

test('places', () => {
  const cover = readCover(textOf(`${TITLE} / 部门名称：示例区水务局`), WORDS, new Map());
  const lines = [cover.title, cover.year, cover.department].map((each) => each?.place.lines);
  expect(lines).toEqual([[{ from: 1, to: 1 }], [{ from: 1, to: 1 }], [{ from: 2, to: 2 }]]);
});

test.for([
  ['a titled report', `${TITLE} / 年初预算100万元，预算执行率90%。`, true],
  [
    'an untitled one',
    '年初预算 / 调整预算 / 基本支出 / 项目支出 / 三公经费 / 政府采购 / 固定资产',
    true,
  ],
  ['a recipe', '红烧肉的做法 / 五花肉切块，焯水。 / 小火慢炖四十分钟。', false],
  ['a story', '第一章 / 那年冬天他从局里出来，雪下得很大。', false],
  [
    'a press release',
    '区水务局召开绩效自评工作会议 / 会议要求各科室做好绩效评价和部门预算工作。',
    false,
  ],
  ['a title alone', TITLE, false],
] as const)('%s', ([, printed, expected]) => {
  expect(isSuchReport(textOf(printed), WORDS, new Map()).isReport).toBe(expected);
});

test('what was looked for is told', () => {
  const judgement = isSuchReport(textOf('红烧肉的做法 / 小火慢炖。'), WORDS, new Map());
  expect(judgement).toEqual({
    isReport: false,
    found: expect.stringContaining(
      '开头没有这类文件的标题，这类文件的用词一个也没有，没有“',
    ) as string,
  });
});

test('a hostile cover takes no long time', () => {
  const start = performance.now();
  const long = `部门名称${'('.repeat(50_000)} / ${'2021年'.repeat(30_000)} / ${'部门名称：'.repeat(20_000)}`;
  readCover(textOf(long), WORDS, new Map());
  isSuchReport(textOf(long), WORDS, new Map());
  expect(performance.now() - start).toBeLessThan(5000);
});
