import { expect, test } from 'vitest';
import { readFigures } from '../../../src/engine/model/read-figures.ts';
import { fail, testProblems } from '../../helpers/cases.ts';
import { words } from '../../helpers/data.ts';

testProblems('figures.txt', (input, report) => {
  readFigures(new TextEncoder().encode(input), 'figures.csv', words, report);
});

const HEAD = 'fact,name,value,unit,status,line,page,note\n';

function read(rows: string): ReturnType<typeof readFigures> {
  return readFigures(new TextEncoder().encode(HEAD + rows), 'figures.csv', words, fail);
}

test('a figure keeps its print, its unit and its place', () => {
  const [figure] = read(
    'finalAccountsAmount,年末决算数,73，069.13,万元,已公布,338;340-342,7,照抄\n',
  );
  expect(figure).toMatchObject({
    fact: { id: 'finalAccountsAmount' },
    printed: '73，069.13',
    unit: { id: '万元' },
    status: 'published',
    source: {
      lines: [
        { from: 338, to: 338 },
        { from: 340, to: 342 },
      ],
      pages: [{ from: 7, to: 7 }],
    },
    note: '照抄',
    number: { decimals: 2 },
  });
  expect(figure?.number?.value.toString()).toBe('73069.13');
});

test('spaces around a cell are not part of it', () => {
  const [figure] = read(' initialBudget , 年初预算数 , 1 , 万元 , 已公布 , 1 ,, 照抄 \n');
  expect([figure?.printed, figure?.note]).toEqual(['1', '照抄']);
});

test('zero, unpublished and not applicable stay three things', () => {
  const figures = read(
    'overseasTravelBudget,因公出国（境）费预算,零,万元,已公布,1,,\n' +
      'officialVehicleBudget,公务用车购置及运行维护费预算,,万元,未公布,,,\n' +
      'receptionExpenseBudget,公务接待费预算,,,不适用,,,没有接待\n',
  );
  expect(figures.map(({ status, number }) => [status, number?.value.toString()])).toEqual([
    ['published', '0'],
    ['missing', undefined],
    ['not-applicable', undefined],
  ]);
});

test('a fact printed twice with different values keeps both, each marked 冲突', () => {
  const figures = read(
    'initialBudget,年初预算数,1,万元,冲突,1,,\ninitialBudget,年初预算数,2,万元,冲突,2,,\n',
  );
  expect(figures.map(({ printed, status }) => [printed, status])).toEqual([
    ['1', 'conflict'],
    ['2', 'conflict'],
  ]);
});
