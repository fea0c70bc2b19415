/** Series: every year accounted for, gaps and breaks kept, and said in words. */
import { expect, test } from 'vitest';
import { findDepartment } from '../../../../src/site/views/compare/choice.ts';
import type { MeasureInfo } from '../../../../src/site/views/compare/data.ts';
import {
  chosenYears,
  runsOf,
  seriesOf,
  type CompareSeries,
} from '../../../../src/site/views/compare/series.ts';
import {
  fictionText,
  summaryText,
  comparisonTitle,
} from '../../../../src/site/views/compare/words.ts';
import { INDEX, SHARDS } from '../../../helpers/comparison.ts';

const YEARS = ['2019', '2020', '2021', '2022'];

function measure(id: string): MeasureInfo {
  const found = INDEX.measures.find((each) => each.id === id);
  if (!found) throw new Error(`no measure ${id}`);
  return found;
}

function series(ids: readonly string[], of: string): readonly CompareSeries[] {
  const chosen = ids.map((id) => {
    const [known, shard] = [findDepartment(INDEX, id), SHARDS[id]];
    if (!known || !shard) throw new Error(`no department ${id}`);
    return { ...known, shard };
  });
  return seriesOf(chosen, measure(of), YEARS);
}

function only(id: string, of: string): CompareSeries {
  const [found] = series([id], of);
  if (!found) throw new Error('no series');
  return found;
}

function runs(id: string, of: string): readonly string[] {
  return runsOf(only(id, of)).map((run) => run.map((point) => point.year).join(' '));
}

test('every year has a point with its value or the reason why there is none', () => {
  const texts = (id: string, of: string): readonly string[] =>
    only(id, of).points.map((point) => point.text);
  expect(texts('north.a', 'rate')).toEqual(['90.50', '91.50', '92.50', '93.50']);
  expect(texts('north.c', 'rate')).toEqual(['70.00', '未收录报告', '未公布', '75.00']);
  expect(texts('north.c', 'score')).toEqual([
    '评分标准无此项',
    '未收录报告',
    '评分标准无此项',
    '80.00',
  ]);
  expect(texts('north.e', 'rate')).toEqual(['未设此部门', '61.50', '62.50', '未设此部门']);
});

test('values are exact and plain, texts are for readers', () => {
  expect(only('north.a', 'amount').points[1]).toMatchObject({
    text: '1,231.50',
    value: '1231.4975',
  });
  expect(only('north.a', 'rate').points[0]).toMatchObject({ text: '90.50', value: '90.50' });
  expect(only('north.c', 'rate').points[2]).toMatchObject({ value: '', hasValue: false });
});

test('a line ends at a missing year, at a new rubric for scores, and at a merger', () => {
  expect(runs('north.a', 'rate')).toEqual(['2019 2020 2021 2022']);
  expect(runs('north.a', 'score')).toEqual(['2019 2020', '2021 2022']);
  expect(runs('north.c', 'rate')).toEqual(['2019', '2022']);
  expect(runs('north.e', 'rate')).toEqual(['2020', '2021']);
  expect(runs('north.b', 'rate')).toEqual([]);
});

test('two departments of one name are told apart', () => {
  expect(series(['north.a', 'south.a', 'south.f'], 'rate').map((each) => each.label)).toEqual([
    '北区甲局',
    '南区甲局',
    '己局',
  ]);
});

test('the words name first and last values, gaps by reason, and breaks', () => {
  const say = (id: string, of: string): string => summaryText([only(id, of)], measure(of));
  expect(say('north.a', 'rate')).toBe('甲局：2019 年 90.50%，2022 年 93.50%。');
  expect(say('north.a', 'score')).toBe(
    '甲局：2019 年 80.00 分，2022 年 83.00 分；2021 年评分标准更换，前后不可比。',
  );
  expect(say('north.c', 'rate')).toBe(
    '丙局：2019 年 70.00%，2022 年 75.00%；2020 年未收录报告；2021 年未公布。',
  );
  expect(say('north.e', 'amount')).toBe(
    '戊局：2020 年 1,231.50 万元，2021 年 1,232.50 万元；2019、2022 年未设此部门；2021 年合并，前后不可比。',
  );
  expect(say('north.b', 'rate')).toBe('乙局：2019、2020、2021、2022 年未收录报告。');
});

test('what is invented is named where not all is', () => {
  expect(fictionText(series(['north.a'], 'rate'))).toBe('');
  expect(fictionText(series(['south.a', 'south.f'], 'rate'))).toBe('虚构示例数据');
  expect(fictionText(series(['north.d', 'south.f'], 'rate'))).toBe('含虚构示例数据（己局）');
});

test('the chosen years include those in between; one year is one', () => {
  const choice = { departments: [], measure: 'rate', from: '2019', to: '2022' };
  expect(chosenYears(choice)).toEqual(YEARS);
  expect(comparisonTitle(measure('rate'), choice)).toBe('执行率，2019–2022 年度');
  const one = { ...choice, from: '2022' };
  expect(chosenYears(one)).toEqual(['2022']);
  expect(comparisonTitle(measure('rate'), one)).toBe('执行率，2022 年度');
});
