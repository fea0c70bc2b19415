/** The published rule of data/peers.yaml, applied: 类别, 年初预算数 in 万元, value; `-` is missing. */
import { expect, test } from 'vitest';
import { standing, type PeerCandidate } from '../../../src/engine/comparison/standing.ts';
import { decimal } from '../../../src/engine/model/decimal.ts';
import { readCases } from '../../helpers/cases.ts';
import { dataset } from '../../helpers/data.ts';

const COLUMNS = ['own', 'others', 'by', 'group', 'count', 'median', 'difference'] as const;

function candidate(text: string, index: number): PeerCandidate {
  const [category = '', budget = '-', value = '-'] = text.trim().split(' ');
  const read = (printed: string): PeerCandidate['value'] =>
    printed === '-' ? undefined : decimal(printed);
  return { id: String(index), category, budget: read(budget)?.times(10000), value: read(value) };
}

test.for(readCases('standings.csv', COLUMNS))('row $line: $own among $others', (each) => {
  const others = each.others.split(';').filter(Boolean).map(candidate);
  const found = standing(dataset.catalogue.peerRule, candidate(each.own, -1), others);
  expect({
    by: found?.by ?? '',
    group: found?.group ?? '',
    count: found ? String(found.spread.count) : '',
    median: found?.spread.median.toString() ?? '',
    difference: found?.difference.toString() ?? '',
  }).toEqual({
    by: each.by,
    group: each.group,
    count: each.count,
    median: each.median,
    difference: each.difference,
  });
});
