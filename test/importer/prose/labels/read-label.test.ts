/** What the words of one clause say, with the lists as they stand in data/. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DATA_ROOT } from '../../../tools/benchmark/importer.ts';
import { plainWord } from '../../../../src/importer/text/normalise.ts';
import { readLabel } from '../../../../src/importer/prose/labels/read-label.ts';
import { topicOf } from '../../../../src/importer/prose/labels/titles.ts';
import { readImportWords } from '../../../../src/importer/import-words.ts';

const { words } = readImportWords((path) => readFileSync(join(DATA_ROOT, path)));

test.for<readonly [string, string]>([
  ['基本支出年初预算为', 'basic initial'],
  ['2021年度项目支出', 'project'],
  ['支出决算', ' actual'],
  ['因公出国（境）费支出', 'overseas actual'],
  ['政府采购支出总额', 'procurement actual'],
  ['支出预算', ' budget'],
  ['全年实际支出', ' actual'],
  ['占调整后预算的', ' rate'],
  ['支出为预算的', ' rate'],
  ['公车', 'vehicle short'],
  ['其中：人员经费', 'personnel parts'],
  ['合计', ' sum'],
  ['占比', ' aside'],
  ['年中追加', ' aside'],
  ['较上年决算', ' compared actual'],
  ['三公经费决算数较预算数减少', 'three-public actual aside compared budget'],
  ['基本支出和项目支出', 'nothing'],
  ['年初预算实际支出', 'nothing'],
  ['抚恤补助', 'nothing'],
  ['一般公共预算财政拨款基本支出', 'nothing'],
  ['一季度支出', 'nothing'],
])('%s', ([text, due]) => {
  const label = readLabel(plainWord(text), words.labels, []);
  const parts = label && [
    [label.subject, label.aspect].join(' ').trimEnd(),
    ...(label.subject !== '' && label.isShort ? ['short'] : []),
    ...(label.listsParts ? ['parts'] : []),
    ...(label.isSum ? ['sum'] : []),
    ...(label.isAside ? ['aside'] : []),
    ...(label.isCompared ? ['compared', label.other.aspect] : []),
  ];
  expect(parts?.join(' ').trimEnd() ?? 'nothing').toBe(due);
});

test('the year before makes a figure one to compare with', () => {
  expect(readLabel('2020年支出', words.labels, ['2020年'])?.isCompared).toBe(true);
});

test.for<readonly [readonly string[], string]>([
  [['预算执行情况'], 'total'],
  [['部门预算编制及执行情况（均为调整后）'], 'total'],
  [['三公经费支出情况', '总体情况'], 'three-public named'],
  [['政府采购情况'], 'procurement named'],
  [['基本支出决算情况说明'], 'basic named'],
  [['预算执行情况', '合计'], 'total'],
  [[], 'total'],
  [['资产管理情况'], 'nothing'],
  [['一般公共预算财政拨款支出决算情况说明'], 'nothing'],
  [['专项资金使用情况'], 'nothing'],
  [['预算执行情况', '存在的问题'], 'nothing'],
])('headings %j', ([headings, due]) => {
  const topic = topicOf(headings.map(plainWord), words.labels);
  expect(topic ? `${topic.subject}${topic.isNamed ? ' named' : ''}` : 'nothing').toBe(due);
});
