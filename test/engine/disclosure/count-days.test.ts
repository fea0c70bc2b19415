import { expect, test } from 'vitest';
import {
  dayOfTerm,
  lastDay,
  NO_WORKDAYS,
  type Workdays,
} from '../../../src/engine/disclosure/count-days.ts';
import { dayAfter, dayNumber, weekday } from '../../../src/engine/model/day.ts';
import { readCases } from '../../helpers/cases.ts';

/** The autumn of 2021: a holiday from 1 to 7 October, worked for on a Sunday and a Saturday. */
const CALENDAR: Workdays = {
  years: new Set(['2021']),
  worked: new Map([
    ['2021-09-26', true],
    ...[1, 2, 3, 4, 5, 6, 7].map((day): [string, boolean] => [`2021-10-0${String(day)}`, false]),
    ['2021-10-09', true],
  ]),
};
const WORKING = { count: '工作日' } as const;

test.for(readCases('working-days.csv', ['approved', 'on', 'day', 'what']))(
  'row $line: from $approved to $on: $what',
  ({ approved, on, day }) => {
    expect(dayOfTerm(approved, on, WORKING, CALENDAR)?.toString() ?? '').toBe(day);
  },
);

test('the last day in time is day 20, in calendar days and in working days', () => {
  const term = { days: 20, staleAfter: 12, explanation: '', basis: '', certainty: '' };
  expect(lastDay('2020-02-10', { ...term, count: '日历日' }, NO_WORKDAYS)).toBe('2020-03-01');
  expect(lastDay('2021-09-17', { ...term, count: '工作日' }, CALENDAR)).toBe('2021-10-20');
  expect(lastDay('2021-12-20', { ...term, count: '工作日' }, CALENDAR)).toBeUndefined();
  expect(lastDay('2021-02-30', { ...term, count: '日历日' }, NO_WORKDAYS)).toBeUndefined();
});

test('every day of four centuries comes back from its number, and weekdays follow one another', () => {
  let day = '1899-12-31';
  for (let count = 1; count <= 146_098; count += 1) {
    const next = dayAfter(day, 1) ?? '';
    if (dayNumber(next) === undefined || weekday(next) !== ((weekday(day) ?? 0) + 1) % 7)
      throw new Error(`${day} is followed by ${next}`);
    day = next;
  }
  expect(day).toBe('2300-01-01');
  expect([weekday('2000-01-01'), weekday('2021-09-10'), weekday('1970-01-01')]).toEqual([5, 4, 3]);
});
