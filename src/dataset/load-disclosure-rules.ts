/** Reads what data/ says of 预决算公开: the requirements, the list of tables, the calendar of work. */
import { NO_WORKDAYS, type Workdays } from '../engine/disclosure/count-days.ts';
import { NO_DISCLOSURE_RULES, readDisclosureRules } from '../engine/disclosure/read-rules.ts';
import { readDisclosureTables } from '../engine/disclosure/read-tables.ts';
import type { DisclosureRules, DisclosureTable } from '../engine/disclosure/rule.ts';
import { readTable } from '../engine/model/csv.ts';
import { dayNumber } from '../engine/model/day.ts';
import type { Glossary } from '../engine/model/glossary.ts';
import { quoted } from '../engine/model/problem.ts';
import type { Folder } from './folder.ts';

export interface DisclosureCatalogue {
  readonly disclosureRules: DisclosureRules;
  readonly disclosureTables: readonly DisclosureTable[];
  readonly workdays: Workdays;
}

export function loadDisclosureCatalogue(root: Folder, glossary: Glossary): DisclosureCatalogue {
  const name = 'disclosure-tables.csv';
  const bytes = root.bytes(name);
  const tables = bytes ? readDisclosureTables(bytes, root.label(name), root.report) : [];
  const entry = root.wholeYaml('disclosure-rules.yaml');
  return {
    disclosureRules: entry ? readDisclosureRules(entry, { glossary, tables }) : NO_DISCLOSURE_RULES,
    disclosureTables: tables,
    workdays: loadWorkdays(root),
  };
}

const WORK = { 班: true, 休: false } as const;

/** The file is only needed where a rule counts working days: then a year without rows is a year unknown. */
function loadWorkdays(root: Folder): Workdays {
  const name = 'workdays.csv';
  if (!root.has(name)) return NO_WORKDAYS;
  const file = root.label(name);
  const columns = ['date', 'day', 'source', 'note'] as const;
  const bytes = root.bytes(name);
  if (!bytes) return NO_WORKDAYS;
  const rows = readTable(bytes, { file, columns, key: ['date'] }, root.report);
  const worked = new Map<string, boolean>();
  for (const { line, cells } of rows) {
    const say = (column: keyof typeof cells, expected: string): void => {
      const found = quoted(cells[column]);
      root.report({ file, row: line, column, found, expected, action: '请改正' });
    };
    if (dayNumber(cells.date) === undefined) say('date', '日历上有的日期，如 2021-10-01');
    if (cells.day === '班' || cells.day === '休') worked.set(cells.date, WORK[cells.day]);
    else say('day', '班 或 休');
    if (cells.source === '') say('source', '放假安排的文号');
  }
  return { years: new Set([...worked.keys()].map((each) => each.slice(0, 4))), worked };
}
