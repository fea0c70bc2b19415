import { expect, test } from 'vitest';
import {
  lineage,
  mergedInto,
  predecessor,
  type Member,
} from '../../../src/engine/comparison/lineage.ts';
import { readCases } from '../../helpers/cases.ts';

/** Reads `2021-2022 更名 a3`: years, and what became of it. */
function member(id: string, years: string, change?: Member['change'], successor = ''): Member {
  const [validFrom = '', validTo = ''] = years.split('-');
  return { id, validFrom, validTo, successor, change };
}

const all = [
  member('a', '-2020', '更名', 'a2'),
  member('a2', '2021-2022', '更名', 'a3'),
  member('a3', '2023-'),
  member('b', '-2020', '合并', 'm'),
  member('c', '-2020', '合并', 'm'),
  member('m', '2021-2022', '更名', 'm2'),
  member('m2', '2023-'),
  member('n', '2021-'),
  member('d', '-2021', '撤销'),
  member('e', '-'),
];

function find(id: string): Member {
  const found = all.find((each) => each.id === id);
  if (!found) throw new Error(`no such member: ${id}`);
  return found;
}

test.for(readCases('lineage.csv', ['member', 'year', 'previous', 'names', 'merged']))(
  'row $line: $member in $year',
  (each) => {
    const before = predecessor(find(each.member), each.year, all);
    const members =
      'members' in before ? before.members : 'member' in before ? [before.member] : [];
    expect([before.kind, ...members.map(({ id }) => id)].join(' ')).toBe(each.previous);
    const line = lineage(find(each.member), all);
    expect(line.map((stretch) => stretch.member.id).join(' ')).toBe(each.names);
    expect(line[0]?.before).toBe('start');
    expect(
      mergedInto(find(each.member), all)
        .map(({ id }) => id)
        .join(' '),
    ).toBe(each.merged);
  },
);
