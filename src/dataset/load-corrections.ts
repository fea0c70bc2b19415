/** Reads a report's corrections.csv: every published figure or self score that was changed, why and when. */
import { readTable, type CsvRow } from '../engine/model/csv.ts';
import { dateBeyond, DATE_REMEDY, type DataLimits } from '../engine/model/data-limits.ts';
import { dayNumber } from '../engine/model/day.ts';
import type { Figure } from '../engine/model/figure.ts';
import type { Glossary } from '../engine/model/glossary.ts';
import { quoted } from '../engine/model/problem.ts';
import type { SelfScore } from '../engine/model/read-scores.ts';
import { spellings, UNSCORED } from '../engine/model/spelling.ts';
import type { Rubric } from '../engine/rubric/rubric.ts';
import type { Folder } from './folder.ts';
import { CORRECTION_KINDS, type Correction } from './jurisdiction.ts';

export const CORRECTION_COLUMNS = ['date', 'kind', 'fact', 'old', 'new', 'reason'] as const;
type Column = (typeof CORRECTION_COLUMNS)[number];

/** What the report says now, which the latest correction of a fact must have led to. */
export interface CorrectedReport {
  readonly glossary: Glossary;
  readonly rubric: Rubric;
  readonly figures: readonly Figure[];
  readonly scores: readonly SelfScore[];
  readonly limits: DataLimits;
}

export function loadCorrections(folder: Folder, report: CorrectedReport): readonly Correction[] {
  if (!folder.has('corrections.csv')) return [];
  const file = folder.label('corrections.csv');
  const bytes = folder.bytes('corrections.csv');
  if (!bytes) return [];
  const rows = readTable(bytes, { file, columns: CORRECTION_COLUMNS }, folder.report);
  const say = (row: CsvRow<Column>, column: Column, expected: string, action = '请改正'): void => {
    const found = quoted(row.cells[column]);
    folder.report({ file, row: row.line, column, found, expected, action });
  };
  const latest = latestOf(rows);
  return rows.flatMap((row): Correction[] => {
    const { cells } = row;
    const subject = subjectOf(cells.fact, report);
    const kind = CORRECTION_KINDS.find((each) => each === cells.kind);
    if (dayNumber(cells.date) === undefined) say(row, 'date', '日历上有的日期，如 2027-01-08');
    else if (dateBeyond(cells.date, report.limits) !== '')
      say(row, 'date', dateBeyond(cells.date, report.limits), DATE_REMEDY);
    if (!kind) say(row, 'kind', CORRECTION_KINDS.join(' 或 '));
    if (!subject) say(row, 'fact', 'glossary.csv 中的 id；自评得分写指标的标识');
    if (cells.old === '') say(row, 'old', '原来公布的值', '请填写；原来没有公布就写 未公布');
    if (cells.new === '') say(row, 'new', '现在的值', '请填写；现在没有了就写 未公布');
    else if (cells.new === cells.old)
      say(row, 'new', '与 old 不同的值', '请核对；没有改动就删去这一行');
    else if (subject && latest.has(row) && !subject.now.includes(cells.new))
      say(
        row,
        'new',
        `${subject.file} 现在的 ${quoted(subject.now[0] ?? '')}`,
        '这是该项最近的一次更正，两处应当相同；请核对哪一处没有改',
      );
    if (cells.reason === '') say(row, 'reason', '原因', '请写明为什么改');
    return subject && kind ? [{ ...cells, kind, name: subject.name }] : [];
  });
}

/** The last row of each fact by date; of two on one day the lower one. */
function latestOf(rows: readonly CsvRow<Column>[]): ReadonlySet<CsvRow<Column>> {
  const latest = new Map<string, CsvRow<Column>>();
  for (const row of rows) {
    const known = latest.get(row.cells.fact);
    if (!known || row.cells.date >= known.cells.date) latest.set(row.cells.fact, row);
  }
  return new Set(latest.values());
}

interface Subject {
  readonly name: string;
  /** Where its value stands, and every way to write that value. */
  readonly file: string;
  readonly now: readonly string[];
}

function subjectOf(
  id: string,
  { glossary, rubric, figures, scores }: CorrectedReport,
): Subject | undefined {
  const fact = glossary.byId(id);
  if (fact) {
    const now = spellings(figures.filter((each) => each.fact === fact));
    return { name: fact.name, file: 'figures.csv', now };
  }
  const indicator = rubric.indicators.find((each) => each.id === id);
  const score = scores.find((each) => each.indicator === id && each.item === '');
  const now = [score?.printed ?? UNSCORED];
  return indicator && { name: `${indicator.name}自评得分`, file: 'scores.csv', now };
}
