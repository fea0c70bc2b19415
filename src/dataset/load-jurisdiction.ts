/** Reads one jurisdiction's card and its list of departments. */
import { readTable } from '../model/csv.ts';
import { quoted } from '../model/problem.ts';
import type { Folder } from './folder.ts';
import type { Department, Jurisdiction } from './jurisdiction.ts';

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** @returns one jurisdiction, or none when its card cannot be read */
export function loadJurisdiction(folder: Folder, id: string): readonly Jurisdiction[] {
  const entry = folder.yaml('jurisdiction.yaml');
  if (!entry) return [];
  const named = entry.text('标识');
  if (named !== id)
    entry.at('标识').problem(quoted(named), `文件夹名 ${quoted(id)}`, '请让两者一致');
  const code = entry.text('行政区划代码');
  if (!/^\d{6}$/.test(code)) entry.problem(quoted(code), '六位行政区划代码', '请改正');
  const fictional = entry.text('虚构');
  if (fictional !== '是' && fictional !== '否')
    entry.at('虚构').problem(quoted(fictional), '是 或 否', '请写明数据是否虚构');
  const jurisdiction = {
    id,
    name: entry.text('名称'),
    short: entry.text('简称'),
    code,
    level: entry.text('层级'),
    fictional: fictional !== '否',
    departments: loadDepartments(folder),
  };
  entry.done();
  return [jurisdiction];
}

function loadDepartments(folder: Folder): readonly Department[] {
  const bytes = folder.bytes('departments.csv');
  if (!bytes) return [];
  const columns = [
    'id',
    'name',
    'short',
    'category',
    'valid_from',
    'valid_to',
    'successor',
    'note',
  ] as const;
  const file = folder.label('departments.csv');
  const rows = readTable(bytes, { file, columns, key: ['id'] }, folder.report);
  const ids = new Set(rows.map((row) => row.cells.id));
  return rows.map(({ line, cells }) => {
    const check = (column: keyof typeof cells, fits: boolean, expected: string): void => {
      const found = quoted(cells[column]);
      if (!fits) folder.report({ file, row: line, column, found, expected, action: '请改正' });
    };
    const isYear = (text: string): boolean => text === '' || /^\d{4}$/.test(text);
    check('id', ID.test(cells.id), '小写英文加连字符');
    check('name', cells.name !== '', '部门全称');
    check('category', cells.category !== '', '部门类别');
    check('valid_from', isYear(cells.valid_from), '空或四位年份');
    check('valid_to', isYear(cells.valid_to), '空或四位年份');
    check('successor', cells.successor === '' || ids.has(cells.successor), '本表中的 id，或空');
    return {
      id: cells.id,
      name: cells.name,
      short: cells.short || cells.name,
      category: cells.category,
      validFrom: cells.valid_from,
      validTo: cells.valid_to,
      successor: cells.successor,
      note: cells.note,
    };
  });
}
