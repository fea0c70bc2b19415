/** One invented report from books to files. */
import { createHash } from 'node:crypto';
import { sum } from '../../../src/engine/model/decimal.ts';
import { correct } from './corrections.ts';
import { tableFile } from './disclosed-tables/index.ts';
import { soundDraft } from './draft.ts';
import { apply, type Draft } from './edits.ts';
import { placeOf, type ReportFiles, type ReportPlan } from './plan.ts';
import { Press, type FigureRow } from './print-style.ts';
import { dice } from './rng.ts';
import { copyDocuments } from './record/copies.ts';
import { disclosureFile, listedTableFile } from './record/sheets.ts';
import { arrange, figureFile, scoreFile } from './sheets.ts';
import { accountsTable, tableList } from './tables.ts';
import { reportCard, summarize } from './texts.ts';

export function writeReport(plan: ReportPlan): ReportFiles {
  const { accounts, seed, rubric, words } = plan;
  const { department, year } = accounts;
  const shift = dice(`${placeOf(plan)}|pages`).between(0, 2);
  const press = new Press(words.glossary, department, shift);
  const draft = plan.edits.reduce(apply, soundDraft(plan, press));
  const figures = arrange([...draft.figures, ...selfTotal(press, draft)], rubric, press);
  const figureText = figureFile(figures);
  const summary = summarize(seed, department, year, figures);
  const documents = copyDocuments(draft.record, draft.tables, summary);
  const sha256 = createHash('sha256').update(figureText).digest('hex');
  const data = new Map([
    ['report.yaml', reportCard(department, year, rubric.id, sha256, plan.dataDate)],
    ['figures.csv', figureText],
    ['scores.csv', scoreFile(draft, press)],
    ['disclosures.csv', disclosureFile(draft.record, draft.tables, documents)],
    ['disclosed-tables.csv', listedTableFile(draft.record, draft.tables)],
    ['corrections.csv', correct(plan.corrections, figures)],
    ['summary.md', summary],
  ]);
  if (!plan.only) {
    data.set('tables/tables.csv', tableList(year, draft.tables));
    data.set('tables/income-and-expenditure.csv', accountsTable(figures));
    for (const table of draft.tables) data.set(`tables/${table.id}.csv`, tableFile(table));
  }
  return { data, documents };
}

function selfTotal(press: Press, { scores, totalOff }: Draft): readonly FigureRow[] {
  if (scores.length === 0) return [];
  const total = sum(scores.map((each) => each.score)).plus(totalOff);
  return [press.row('selfScoreTotal', total.toString(), '分')];
}
