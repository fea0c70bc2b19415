/** Whose name a text ends with: the department's, or another office's. */
import { expect, test } from 'vitest';
import { endsWithOwnName } from '../../../src/importer/text/own-name.ts';

const WORDS = {
  levels: ['市', '省', '县', '区'],
  shortName: 3,
  longestShortName: 8,
  noPlaces: ['城市', '市场'],
  beforeLevel: ['我', '由', '年'],
};

test.for<readonly [string, string, boolean]>([
  ['示例区水务局', '示例区水务局', true],
  ['2020年水务局', '示例区水务局', true],
  ['我区水务局', '示例区水务局', true],
  ['示例市水务局', '示例区水务局', false],
  ['市水务局', '示例区水务局', false],
  ['区水务局', '示例市示例区水务局', true],
  ['示例区科创局', '示例区科技创新局', true],
  ['2020年科创局', '示例区科技创新局', true],
  ['市科创局', '示例区科技创新局', false],
  ['科创委', '示例区科技创新局', false],
  ['示例县教育局', '示例县民政局', false],
  ['财政局', '示例区科技创新局', false],
  ['局', '示例区水务局', false],
  ['城市管理局', '示例市应急管理局', false],
  ['直属的防汛抗旱管理局', '示例市应急管理局', false],
  ['经济普查中心', '示例市统计调查中心', false],
  ['公共法律服务中心', '示例区政务服务中心', false],
  ['青石街道办事处', '示例区白桥街道办事处', false],
  ['接待办公室', '示例县人民政府办公室', false],
  ['市应急管理局', '示例市应急管理局', true],
  ['他山市应急管理局', '示例市应急管理局', false],
  ['由市应急管理局', '示例市应急管理局', true],
  ['市场监管局', '示例区市场监督管理局', true],
  ['城管局', '示例区城市管理局', true],
  ['城市管理局', '示例区城市管理局', true],
  ['示例市水务局', '水务局', false],
])('%s of %s: %s', ([text, name, expected]) => {
  expect(endsWithOwnName(text, [name], WORDS)).toBe(expected);
});
