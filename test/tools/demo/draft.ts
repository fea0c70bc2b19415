/** A sound report before anything is left out, misprinted or overstated. */
import { ZERO } from '../../../src/engine/model/decimal.ts';
import { Figures } from '../../../src/engine/model/figures.ts';
import type { Determined } from '../../../src/engine/model/determined.ts';
import { describeProblem } from '../../../src/engine/model/problem.ts';
import { readFigures } from '../../../src/engine/model/read-figures.ts';
import { discloseTables } from './disclosed-tables/index.ts';
import type { DemoTable } from './disclosed-tables/table.ts';
import { pageOfTable } from './documents/paper.ts';
import type { Draft } from './edits.ts';
import { moneyFigures } from './money-figures.ts';
import { placeOf, type ReportPlan } from './plan.ts';
import type { FigureRow, Press } from './print-style.ts';
import { claim } from './record/claims.ts';
import { keepCopies, selfEvaluation } from './record/copies.ts';
import { befall } from './record/events.ts';
import { keepRecord } from './record/keep-record.ts';
import type { DemoDisclosure } from './record/row.ts';
import { scoreItself } from './scores.ts';
import { figureFile } from './sheets.ts';
import { workFigures } from './work-figures.ts';
import { work } from './work.ts';

/** The scores are reckoned from all that the department knows, before its report leaves things out. */
export function soundDraft(plan: ReportPlan, press: Press): Draft {
  const { accounts, rubric, rule, seed, only } = plan;
  const { department, year } = accounts;
  const record = recordOf(plan);
  const claims = claim(press, rule, { year, record, dataDate: plan.dataDate });
  const known = [
    ...moneyFigures(press, accounts),
    ...workFigures(press, accounts, work(seed, accounts)),
    ...claims.figures,
  ];
  const isPrinted = ({ fact }: FigureRow): boolean =>
    only ? only.includes(fact.id) : !department.withheld.includes(fact.id);
  const figures = readBack(plan, known, claims.determined);
  return {
    figures: known.filter(isPrinted),
    scores: only ? [] : scoreItself(placeOf(plan), rubric, figures),
    record,
    tables: plan.hasTables ? tablesOf(plan, record) : [],
    totalOff: ZERO,
  };
}

function recordOf(plan: ReportPlan): readonly DemoDisclosure[] {
  const { seed, accounts, rule, events, hasTables, hasPaper, dataDate } = plan;
  const { department, year } = accounts;
  const place = placeOf(plan);
  const rows = events.reduce(
    (record, event) => befall(record, event, dataDate),
    keepRecord(seed, department, year, rule, dataDate),
  );
  const paper = hasPaper ? [selfEvaluation(place, department, year)] : [];
  return [
    ...(hasTables ? keepCopies(place, department.id, rows, dataDate) : rows),
    ...keepCopies(place, department.id, paper, dataDate),
  ];
}

/** As a reader would read the figures, with what the record says of the documents. */
function readBack(
  plan: ReportPlan,
  rows: readonly FigureRow[],
  determined: ReadonlyMap<string, Determined>,
): Figures {
  const bytes = new TextEncoder().encode(figureFile(rows));
  const figures = readFigures(bytes, placeOf(plan), plan.words, (problem) => {
    throw new Error(describeProblem(problem));
  });
  return new Figures(figures, determined);
}

/** Under the names that the documents print; without what they leave out. */
function tablesOf(
  { seed, accounts, before }: ReportPlan,
  record: readonly DemoDisclosure[],
): readonly DemoTable[] {
  const tables = discloseTables(seed, accounts, before);
  return record.flatMap((row) => {
    const printed = row.tables.filter(({ state }) => state !== '未列' && state !== '依规不列');
    return printed.flatMap(({ table: id, name, state }, index): DemoTable[] => {
      const table = tables.find((each) => each.document === row.id && each.id === id);
      if (!table) return [];
      const note = state === '空表未说明' ? '' : table.note;
      const page = row.copy === 'pdf' ? String(pageOfTable(index)) : '';
      return [{ ...table, name, note, page }];
    });
  });
}
