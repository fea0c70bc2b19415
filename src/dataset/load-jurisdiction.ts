/** Reads one jurisdiction's card and its list of departments. */
import { dateBeyond, DATE_REMEDY, type DataLimits } from '../engine/model/data-limits.ts';
import { dayNumber } from '../engine/model/day.ts';
import { readTable, type CsvRow } from '../engine/model/csv.ts';
import { CHANGES } from '../engine/comparison/lineage.ts';
import { quoted } from '../engine/model/problem.ts';
import { slugFault } from '../engine/model/slug.ts';
import { visibleName } from './documents/document.ts';
import type { Folder } from './folder.ts';
import type { Department, Jurisdiction } from './jurisdiction.ts';

/** Ids are parts of addresses: these are taken by pages and folders of the site itself. A test holds them against both. */
export const RESERVED: Readonly<Record<'jurisdictions' | 'departments', readonly string[]>> = {
  jurisdictions: ['about', 'compare', 'disclosures', 'index', 'methodology', 'pagefind', 'search'],
  departments: ['disclosures'],
};

/** @returns one jurisdiction, or none when its card cannot be read */
export function loadJurisdiction(
  folder: Folder,
  id: string,
  limits: DataLimits,
): readonly Jurisdiction[] {
  const entry = folder.yaml('jurisdiction.yaml');
  if (!entry) return [];
  const named = entry.text('标识');
  const wrong = slugFault(id, limits.longestId);
  if (wrong !== '')
    entry.at('标识').problem(`文件夹名 ${quoted(visibleName(id))}`, wrong, '请改文件夹名和标识');
  if (RESERVED.jurisdictions.includes(id))
    entry
      .at('标识')
      .problem(
        quoted(id),
        '与网站其他网址不同的标识',
        `请改名；已用的有 ${RESERVED.jurisdictions.join('、')}`,
      );
  if (named !== id)
    entry.at('标识').problem(quoted(named), `文件夹名 ${quoted(id)}`, '请让两者一致');
  const code = entry.text('行政区划代码');
  if (!/^\d{6}$/.test(code)) entry.problem(quoted(code), '六位行政区划代码', '请改正');
  const fictional = entry.text('虚构');
  if (fictional !== '是' && fictional !== '否')
    entry.at('虚构').problem(quoted(fictional), '是 或 否', '请写明数据是否虚构');
  const complete = entry.optionalText('部门表完整');
  if (!['', '是', '否'].includes(complete))
    entry
      .at('部门表完整')
      .problem(quoted(complete), '是 或 否', '请写明 departments.csv 是否录了全部部门');
  const dataDate = entry.optionalText('数据截止');
  if (dataDate !== '' && dayNumber(dataDate) === undefined)
    entry
      .at('数据截止')
      .problem(quoted(dataDate), '日历上有的日期，如 2021-09-10', '请写最近一次查看公开情况的日期');
  else if (dataDate !== '' && dateBeyond(dataDate, limits) !== '')
    entry.at('数据截止').problem(quoted(dataDate), dateBeyond(dataDate, limits), DATE_REMEDY);
  const jurisdiction = {
    id,
    name: entry.text('名称'),
    short: entry.text('简称'),
    code,
    level: entry.text('层级'),
    fictional: fictional !== '否',
    isFictionUnsaid: fictional !== '是' && fictional !== '否',
    dataDate,
    departmentsComplete: complete === '是',
    departments: loadDepartments(folder, limits),
  };
  entry.done();
  return [jurisdiction];
}

const DEPARTMENT_COLUMNS = [
  'id',
  'name',
  'short',
  'category',
  'valid_from',
  'valid_to',
  'successor',
  'change',
  'note',
] as const;
type DepartmentRow = CsvRow<(typeof DEPARTMENT_COLUMNS)[number]>;
type Say = (column: (typeof DEPARTMENT_COLUMNS)[number], expected: string) => void;

function loadDepartments(folder: Folder, limits: DataLimits): readonly Department[] {
  const bytes = folder.bytes('departments.csv');
  if (!bytes) return [];
  const file = folder.label('departments.csv');
  const spec = { file, columns: DEPARTMENT_COLUMNS, key: ['id'] as const };
  const rows = readTable(bytes, spec, folder.report);
  return rows.map((row) => {
    const wrong = slugFault(row.cells.id, limits.longestId);
    const say: Say = (column, expected) => {
      const found = quoted(row.cells[column]);
      folder.report({ file, row: row.line, column, found, expected, action: '请改正' });
    };
    if (wrong !== '') say('id', wrong);
    checkDepartment(row, rows, say);
    const { cells } = row;
    return {
      id: cells.id,
      name: cells.name,
      short: cells.short || cells.name,
      category: cells.category,
      validFrom: cells.valid_from,
      validTo: cells.valid_to,
      successor: cells.successor,
      change: CHANGES.find((each) => each === cells.change),
      note: cells.note,
    };
  });
}

function checkDepartment(row: DepartmentRow, rows: readonly DepartmentRow[], say: Say): void {
  const { cells } = row;
  const isYear = (text: string): boolean => text === '' || /^\d{4}$/.test(text);
  if (RESERVED.departments.includes(cells.id))
    say('id', `不是 ${RESERVED.departments.join('、')}（网站另有用处的网址）`);
  if (cells.name === '') say('name', '部门全称');
  if (cells.category === '') say('category', '部门类别');
  if (!isYear(cells.valid_from)) say('valid_from', '空或四位年份');
  if (!isYear(cells.valid_to)) say('valid_to', '空或四位年份');
  const change = CHANGES.find((each) => each === cells.change);
  if (cells.change !== '' && !change) say('change', `空，或 ${CHANGES.join('、')}`);
  if (change && cells.valid_to === '') say('valid_to', '最后一个年度，因为写了 change');
  const successor = rows.find((each) => each.cells.id === cells.successor);
  const isTakenOver = change === '更名' || change === '合并';
  if (isTakenOver && cells.successor === '') say('successor', `${change}后的部门`);
  if (cells.successor === '') return;
  if (!successor) say('successor', '本表中的 id，或空');
  else if (!isTakenOver) say('successor', '空，或在 change 写明 更名、合并');
  // Years that only go forward also keep the line of names from turning in a circle.
  else if (cells.valid_to !== '' && successor.cells.valid_from <= cells.valid_to)
    say('successor', `valid_from 晚于 ${cells.valid_to} 的部门`);
  if (change === '更名') checkRenaming(row, rows, say);
}

/** A department cannot arise by renaming one and merging another, nor by renaming two. */
function checkRenaming(row: DepartmentRow, rows: readonly DepartmentRow[], say: Say): void {
  const { successor } = row.cells;
  const other = rows.find((each) => each !== row && each.cells.successor === successor);
  if (other)
    say(
      'change',
      `合并，因为第${String(other.line)}行也由“${successor}”接续；更名只能由一个部门而来`,
    );
}
