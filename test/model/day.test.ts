import { expect, test } from 'vitest';
import { daysBetween } from '../../src/model/day.ts';
import { readCases } from '../helpers/cases.ts';

test.for(readCases('days.csv', ['from', 'to', 'days']))(
  'row $line: from “$from” to “$to”',
  ({ from, to, days }) => {
    expect(daysBetween(from, to)?.toString() ?? '').toBe(days);
  },
);
