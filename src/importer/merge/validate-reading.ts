/** What was read is judged by the readers of data/ before it is written: an import never makes a file that they refuse. */
import { describeProblem, type Problem } from '../../engine/model/problem.ts';
import { FIGURE_COLUMNS, readFigures } from '../../engine/model/read-figures.ts';
import { readScores, SCORE_COLUMNS } from '../../engine/model/read-scores.ts';
import { readTableBody } from '../../engine/model/read-table.ts';
import type { FoundFigure, FoundTable } from '../imported.ts';
import { csvText } from './csv-text.ts';
import { figureRow } from './merge-figures.ts';
import { withoutPersons } from './persons.ts';
import type { DocumentReading, WriteOptions } from './reading.ts';
import { scoreRow } from './merge-scores.ts';
import { tableFileText } from './merge-tables.ts';

type Means = Pick<WriteOptions, 'words' | 'rubric'>;

export interface Sound extends DocumentReading {
  /** Why something that was read is left out. In Chinese, whole sentences. */
  readonly refused: readonly string[];
}

export function onlySound(reading: DocumentReading, context: Means): Sound {
  const refused: string[] = [];
  const isSound = (what: string, judge: (report: (problem: Problem) => void) => void): boolean => {
    const problems: Problem[] = [];
    judge((problem) => problems.push(problem));
    const [first] = problems;
    if (first) refused.push(`没有写入${what}：${describeProblem(first)}`);
    return !first;
  };
  // All values of a fact stand or fall together: half of a conflict would be a wrong value.
  const byFact = Map.groupBy(reading.figures, ({ fact }) => fact);
  const figures = [...byFact].flatMap(([fact, found]) =>
    isSound(fact.name, (report) => judgeFigures(found, context, report)) ? found : [],
  );
  const scorable = new Map(context.rubric.indicators.map((each) => [each.id, each]));
  const scores = reading.scores.filter((score) => {
    const row = scoreRow(score, context.rubric);
    const text = csvText(SCORE_COLUMNS, [row]);
    return isSound(`${row.name}的自评得分`, (report) =>
      readScores(new TextEncoder().encode(text), '读到的', scorable, report),
    );
  });
  const tables = reading.tables.filter((table) =>
    isSound(`表“${table.title}”`, (report) => judgeTable(table, context, report)),
  );
  return { figures, scores, tables, refused };
}

function judgeFigures(
  found: readonly FoundFigure[],
  { words }: Means,
  report: (problem: Problem) => void,
): void {
  const text = csvText(FIGURE_COLUMNS, found.map(figureRow));
  readFigures(new TextEncoder().encode(text), '读到的', words, report);
}

function judgeTable(
  { rows, headRows, unit, title }: FoundTable,
  { words }: Means,
  report: (problem: Problem) => void,
): void {
  const file = '读到的';
  if (!Number.isInteger(headRows) || headRows < 1 || headRows > 9)
    report({
      file,
      found: `${headRows} 行表头`,
      expected: '1 到 9 行',
      action: '请人工录入这张表',
    });
  if (unit !== '' && !words.units.has(unit))
    report({ file, found: unit, expected: 'units.csv 中的单位', action: '请人工录入这张表' });
  const texts = [title, ...rows.map((row) => row.join(' '))];
  if (texts.some((text) => withoutPersons(text) !== text))
    report({ file, found: '姓名或电话', expected: '没有个人信息', action: '请看原件，不采集' });
  const form = { file, headRows, note: '', ...words };
  readTableBody(new TextEncoder().encode(tableFileText(rows)), form, report);
}
