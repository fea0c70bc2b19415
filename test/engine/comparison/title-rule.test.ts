/** 图题的规则 is read strictly: what is missing, misspelt or no share is told with its line. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTitleRule } from '../../../src/engine/comparison/title-rule.ts';
import { readYaml } from '../../../src/engine/model/entry.ts';
import { collect, edit } from '../../helpers/cases.ts';
import { DATA_ROOT, words } from '../../helpers/data.ts';

const PUBLISHED = readFileSync(join(DATA_ROOT, 'titles.yaml'), 'utf8');

function read(text: string) {
  const { messages, report } = collect();
  const entry = readYaml(text, 'titles.yaml', report);
  const rule = entry && readTitleRule(entry, words.units);
  return { messages, rule };
}

test('the published rule is read without a word', () => {
  const { messages, rule } = read(PUBLISHED);
  expect(messages).toEqual([]);
  expect(String(rule?.adjustment)).toBe('0.1');
  expect(String(rule?.rounding)).toBe('300');
  expect(rule?.rates.map(({ name, fromPeers }) => `${name} ${String(fromPeers)}`)).toEqual([
    '自评得分率 0.02',
    '预算执行率 0.02',
    '三公经费控制率 0.05',
  ]);
});

test.for<[change: string, message: RegExp]>([
  ['预算调整不低于: 10% → 预算调整不低于: 10', /第4行.*“10”，应为大于零的百分比/],
  ['预算调整不低于: 10% → 预算调整不低于: 0%', /第4行.*“0%”/],
  ['三公超出高于: 300 元 → 三公超出高于: 300', /“300”，应为数和金额单位/],
  ['换版影响不低于: 3% → 换版影响: 3%', /没有「换版影响不低于」/],
  ['与上年相差不低于: 10% → 与上年相差: 10%', /没有「与上年相差不低于」/],
])('%s', ([change, message]) => {
  const { messages } = read(edit(PUBLISHED, change));
  expect(messages.some((each) => message.test(each))).toBe(true);
});
