/** 表 1 of an invented report, from the figures as it prints them. */
import { TABLE_COLUMNS } from '../../../src/dataset/load-tables.ts';
import { csvFile } from './csv.ts';
import type { DemoTable } from './disclosed-tables/table.ts';
import type { FigureRow } from './print-style.ts';
import { FICTION } from './texts.ts';

const ROWS = [
  [
    '基本支出',
    'initialBasicBudget',
    'adjustedBasicBudget',
    'executedBasicAmount',
    'basicExecutionRate',
  ],
  [
    '其中：人员经费',
    'initialPersonnelBudget',
    'adjustedPersonnelBudget',
    'personnelAmount',
    'personnelExecutionRate',
  ],
  [
    '日常公用经费',
    'initialOperatingBudget',
    'adjustedOperatingBudget',
    'operatingAmount',
    'operatingControlRate',
  ],
  [
    '项目支出',
    'initialProjectBudget',
    'adjustedProjectBudget',
    'executedProjectAmount',
    'projectExecutionRate',
  ],
  ['总计', 'initialBudget', 'adjustedBudget', 'executedAmount', 'executionRate'],
] as const;

export function accountsTable(figures: readonly FigureRow[]): string {
  const cell = (id: string): string => {
    const row = figures.find((each) => each.fact.id === id && each.value !== '');
    return row ? `${row.value}${row.unit === '%' ? '%' : ''}` : '-';
  };
  const rows = ROWS.map(([name, ...ids]) => [name, ...ids.map(cell)]);
  return csvFile([['分项', '年初预算', '调整预算', '实际支出', '执行率'], ...rows]);
}

/** The list of a report's tables: 表 1 of its own, then those of its budget and final accounts. */
export function tableList(year: number, disclosed: readonly DemoTable[]): string {
  const own = {
    file: 'income-and-expenditure.csv',
    title: `表 1 ${String(year)} 年度财政拨款支出情况`,
    unit: '万元',
    head_rows: '1',
    note: FICTION,
  };
  const rows = disclosed.map(({ id, name, unit, headRows, document, note, page }) => ({
    file: `${id}.csv`,
    title: name,
    unit,
    head_rows: String(headRows),
    document,
    table: id,
    page,
    note: note === '' ? FICTION : `${FICTION}；${note}`,
  }));
  const cells = [own, ...rows].map((row: Partial<Record<string, string>>) =>
    TABLE_COLUMNS.map((column) => row[column] ?? ''),
  );
  return csvFile([[...TABLE_COLUMNS], ...cells]);
}
