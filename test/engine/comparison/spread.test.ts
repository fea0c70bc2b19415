import { expect, test } from 'vitest';
import { spreadOf } from '../../../src/engine/comparison/spread.ts';
import { decimal } from '../../../src/engine/model/decimal.ts';
import { readCases } from '../../helpers/cases.ts';

test.for(readCases('spreads.csv', ['values', 'count', 'median', 'lower', 'upper']))(
  'row $line: $values',
  (each) => {
    const values = each.values.split(' ').filter(Boolean).map(decimal);
    const found = spreadOf(values, 4);
    expect([
      String(found?.count ?? 0),
      found?.median.toString() ?? '',
      found?.quartiles?.lower.toString() ?? '',
      found?.quartiles?.upper.toString() ?? '',
    ]).toEqual([each.count, each.median, each.lower, each.upper]);
  },
);
