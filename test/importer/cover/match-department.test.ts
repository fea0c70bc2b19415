/** Printed names of departments, with and without their place. 虚构示例数据. */
import { expect, test } from 'vitest';
import { matchDepartment } from '../../../src/importer/cover/match-department.ts';

const DEPARTMENTS = [
  { id: 'a-water', name: '甲市乙区水务局', short: '水务局', place: '甲市乙区' },
  { id: 'b-water', name: '丙区水务局', short: '水务局', place: '丙区' },
  { id: 'a-culture', name: '甲市乙区文化局', short: '文化局', place: '甲市乙区' },
  { id: 'b-museum', name: '丙区博物馆', short: '丙区博物馆', place: '丙区' },
  { id: 'nowhere', name: '气象台', short: '气象台', place: '' },
];

test.for([
  ['甲市乙区水务局', 'a-water'],
  ['甲市乙区 水务局', 'a-water'],
  ['乙区水务局', 'a-water'],
  ['水务局', 'a-water,b-water'],
  ['丁市丙区水务局', 'b-water'],
  ['丁区水务局', ''],
  ['戊市乙区水务局', ''],
  ['文化局', 'a-culture'],
  ['乙区文化局', 'a-culture'],
  ['丙区文化局', ''],
  ['群众文化局', ''],
  ['文化', ''],
  ['甲市丙区博物馆', 'b-museum'],
  ['气象台', 'nowhere'],
  ['甲市气象台', ''],
  ['', ''],
] as const)('“%s” means %s', ([name, ids]) => {
  expect(
    matchDepartment(name, DEPARTMENTS)
      .map(({ id }) => id)
      .join(),
  ).toBe(ids);
});
