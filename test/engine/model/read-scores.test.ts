import { expect, test } from 'vitest';
import { readScores } from '../../../src/engine/model/read-scores.ts';
import { fail, testProblems } from '../../helpers/cases.ts';
import { dataset } from '../../helpers/data.ts';

const rubric = dataset.catalogue.rubrics.find((each) => each.id === 'futian-2020');
const scorable = new Map(rubric?.indicators.map((each) => [each.id, each]));

testProblems('scores.txt', (input, report) => {
  readScores(new TextEncoder().encode(input), 'scores.csv', scorable, report);
});

test('a score keeps its print and its place', () => {
  const text =
    'indicator,name,item,score,line,page,note\nprocurement-execution,政府采购执行情况,,1.50,1202,,无\n';
  const [score] = readScores(new TextEncoder().encode(text), 'scores.csv', scorable, fail);
  expect(score).toMatchObject({
    indicator: 'procurement-execution',
    item: '',
    printed: '1.50',
    source: { lines: [{ from: 1202, to: 1202 }], pages: [] },
    note: '无',
  });
  expect(score?.score.toString()).toBe('1.5');
});
