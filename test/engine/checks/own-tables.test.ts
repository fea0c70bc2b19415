/** 自有表: every change of one amount in a report's own table of known rows is seen; other tables are left alone. */
import { expect, test } from 'vitest';
import { ownTablesKind } from '../../../src/engine/checks/kinds/own-tables.ts';
import type { CheckBody, CheckSubject } from '../../../src/engine/checks/check.ts';
import { ReportTables } from '../../../src/engine/checks/tables/tables.ts';
import { checkWords } from '../../helpers/data.ts';
import { entryOf } from '../../helpers/given.ts';
import { publishedTable } from '../../helpers/tables.ts';

const RULE =
  '{ 各行: [{ 应等于: 总计|合计, 各项: [基本支出, 项目支出] }, { 应等于: 基本支出, 各项: [人员经费, 日常公用经费] }] }';
const TABLE =
  '分项,预算,执行率\n基本支出,5.00,96.00%\n其中：人员经费,3.00,95.00%\n日常公用经费,2.00,97.00%\n项目支出,4.00,98.00%\n总 计,9.00,97.00%\n';

interface How {
  readonly unit?: string;
  readonly rule?: string;
}

function outcomes(text: string, { unit = '万元', rule = RULE }: How = {}): readonly string[] {
  const about = { id: 'own', kind: '部门预算' as const, name: '表 1' };
  const table = { ...publishedTable(about, text, { unit }), document: '', table: '' };
  const run = ownTablesKind.read(entryOf(rule), checkWords);
  const subject = { tables: new ReportTables([table], []) } as unknown as CheckSubject;
  return [run(subject)]
    .flat()
    .map(({ outcome, part }: CheckBody) => `${part?.id ?? ''} ${outcome}`);
}

test('sound', () => {
  expect(outcomes(TABLE)).toEqual([' holds']);
});

test.for([
  ['5.00', '5.10', ['own-5-2 fails', 'own-1-2 fails']],
  ['3.00', '3.10', ['own-1-2 fails']],
  ['2.00', '20.0', ['own-1-2 fails']],
  ['4.00', '-4.00', ['own-5-2 fails']],
  ['9.00', '', [' not-run']],
  ['项目支出', '结转下年', [' not-run']],
] as const)('%s → %s', ([from, to, expected]) => {
  expect(outcomes(TABLE.replace(from, to))).toEqual(expected);
});

test('a table without a printed unit is not compared', () => {
  expect(outcomes(TABLE, { unit: '' })).toEqual([' not-run']);
});

const RATES = `${RULE.slice(0, -2)}, 比率列: [{ 应等于: 执行率, 分子: 支出, 分母: [调整预算, 年初预算] }] }`;
const RATED =
  '单位,年初预算,调整预算,支出,执行率\n甲处,4.00,5.00,4.50,90.00%\n乙处,3.00,3.00,2.00,66.67%\n丙处,2.00,1.00,1.00,50.00%\n丁处,-,-,-,-\n';

test('a rate of a row holds by any of its denominators; a row without a rate has none', () => {
  expect(outcomes(RATED, { rule: RATES })).toEqual([' holds']);
});

test.for([
  ['90.00%', '80.00%', ['own-1-5 fails']], // 4.50 ÷ 4.00 is 112.5 %
  ['66.67%', '66.66%', [' rounding']],
  ['66.67%', '0.6667', [' not-run']],
  ['4.50', '4.05', ['own-1-5 fails']],
  ['3.00,3.00', '0.00,0.00', [' not-run']],
  ['执行率', '序时进度', [' not-run']],
] as const)('%s → %s among rates', ([from, to, expected]) => {
  expect(outcomes(RATED.replace(from, to), { rule: RATES })).toEqual(expected);
});

const COLUMNS = '{ 各列: [{ 应等于: 合计, 各项: [基本支出, 项目支出] }] }';
const ARRANGED =
  '单位,基本支出,项目支出,合计,比例\n甲处,1.00,2.00,3.00,60%\n合计,1.50,3.50,5.00,-\n';

test.for([
  ['甲处', '甲处', [' holds']],
  ['3.00', '3.10', ['own-1-4 fails']],
  ['3.50', '3.05', ['own-2-4 fails']],
  ['1.00,2.00', '-,2.00', [' not-run']],
  ['比例', '经营支出', [' not-run']],
  ['项目支出', '其他支出', [' not-run']],
] as const)('%s → %s among columns', ([from, to, expected]) => {
  expect(outcomes(ARRANGED.replace(from, to), { rule: COLUMNS })).toEqual(expected);
});

test.for([
  ['90.00%', '', [' not-run']],
  ['90.00%', '-', [' not-run']],
] as const)('a row with its amounts lost its rate: %s → %s', ([from, to, expected]) => {
  expect(outcomes(RATED.replace(from, to), { rule: RATES })).toEqual(expected);
});
