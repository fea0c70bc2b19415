/** One invented report from books to files. */
import { createHash } from 'node:crypto';
import { sum, ZERO } from '../../src/model/decimal.ts';
import { Figures } from '../../src/model/figure.ts';
import { describeProblem } from '../../src/model/problem.ts';
import { readFigures, type Vocabulary } from '../../src/model/read-figures.ts';
import type { Rubric } from '../../src/rubric/rubric.ts';
import type { Accounts } from './accounts.ts';
import { correct, type DemoCorrection } from './corrections.ts';
import { disclose } from './disclosures.ts';
import { apply, type Draft, type Edit } from './edits.ts';
import { moneyFigures } from './money-figures.ts';
import { Press, type FigureRow } from './press.ts';
import { dice } from './random.ts';
import { scoreItself } from './scores.ts';
import { arrange, disclosureFile, figureFile, scoreFile } from './sheets.ts';
import { accountsTable, tableList } from './tables.ts';
import { reportCard, summarize } from './texts.ts';
import { workFigures } from './work-figures.ts';
import { work } from './work.ts';

export interface ReportPlan {
  readonly seed: string;
  readonly words: Vocabulary;
  readonly rubric: Rubric;
  readonly accounts: Accounts;
  readonly edits: readonly Edit[];
  readonly corrections: readonly DemoCorrection[];
  /** Of a report that is nearly empty: the only facts it prints; it gives no scores. */
  readonly only: readonly string[] | undefined;
  /** Day on which the data were made, for the card. */
  readonly made: string;
}

export type Files = ReadonlyMap<string, string>;

/** @returns file name → text, for the report's folder */
export function writeReport(plan: ReportPlan): Files {
  const { accounts, seed, rubric } = plan;
  const { department, year } = accounts;
  const place = `${seed}|${department.id}|${String(year)}`;
  const press = new Press(plan.words.glossary, department, dice(`${place}|pages`).between(0, 2));
  const draft = plan.edits.reduce(apply, soundDraft(plan, press, place));
  const figures = arrange([...draft.figures, ...selfTotal(press, draft)], rubric, press);
  const figureText = figureFile(figures);
  const sha256 = createHash('sha256').update(figureText).digest('hex');
  const files = new Map([
    ['report.yaml', reportCard(department, year, rubric.id, sha256, plan.made)],
    ['figures.csv', figureText],
    ['scores.csv', scoreFile(draft, press)],
    ['disclosures.csv', disclosureFile(draft)],
    ['corrections.csv', correct(plan.corrections, figures)],
    ['summary.md', summarize(seed, department, year, figures)],
  ]);
  if (plan.only) return files;
  return files
    .set('tables/tables.csv', tableList(year))
    .set('tables/income-and-expenditure.csv', accountsTable(figures));
}

/** The scores are reckoned from all that the department knows, before its report leaves things out. */
function soundDraft(plan: ReportPlan, press: Press, place: string): Draft {
  const { accounts, rubric, words, seed } = plan;
  const { department } = accounts;
  const known = [
    ...moneyFigures(press, accounts),
    ...workFigures(press, accounts, work(seed, accounts)),
  ];
  const figures = new Figures(
    readFigures(new TextEncoder().encode(figureFile(known)), place, words, (problem) => {
      throw new Error(describeProblem(problem));
    }),
  );
  const { only } = plan;
  const isPrinted = ({ fact }: FigureRow): boolean =>
    only ? only.includes(fact.id) : !department.withheld.includes(fact.id);
  return {
    figures: known.filter(isPrinted),
    scores: only ? [] : scoreItself(place, rubric, figures),
    disclosures: disclose(seed, department, accounts.year),
    totalOff: ZERO,
  };
}

function selfTotal(press: Press, { scores, totalOff }: Draft): readonly FigureRow[] {
  if (scores.length === 0) return [];
  const total = sum(scores.map((each) => each.score)).plus(totalOff);
  return [press.row('selfScoreTotal', total.toString(), '分')];
}
