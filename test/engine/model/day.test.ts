import { expect, test } from 'vitest';
import { daysBetween, monthsBetween } from '../../../src/engine/model/day.ts';
import { readCases } from '../../helpers/cases.ts';

test.for(readCases('days.csv', ['from', 'to', 'days', 'months']))(
  'row $line: from “$from” to “$to”',
  ({ from, to, days, months }) => {
    expect(daysBetween(from, to)?.toString() ?? '').toBe(days);
    expect(monthsBetween(from, to)?.toString() ?? '').toBe(months);
  },
);
