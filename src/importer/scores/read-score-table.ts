/** 自评得分: finds the scoring table of a report and reads its scores, wherever its cells stand. */
import type { SourceDocument } from '../document.ts';
import type { LookAlikes } from '../text/normalise.ts';
import { readGridTables } from './read-grid-tables.ts';
import { readTextTable } from './read-text-table.ts';
import type { ScoredRubric, ScoreReading, TableReading } from './score-row.ts';
import { settleScores } from './settle-scores.ts';
import type { ScoreWords } from './score-words.ts';

export function readScoreTable(
  document: SourceDocument,
  rubric: ScoredRubric,
  words: ScoreWords,
  lookAlikes: LookAlikes,
): ScoreReading {
  if (rubric.scorable.size === 0) return nothing('评分标准没有指标，自评得分没有读入。');
  const least = words.leastShare.times(rubric.scorable.size);
  const isViable = ({ namedCount }: TableReading): boolean => least.lte(namedCount);
  const inGrids = readGridTables(document, rubric, words, lookAlikes);
  // Cells told by the document itself, or by their place, are surer than those told by their order.
  const inText = inGrids.some(isViable)
    ? undefined
    : readTextTable(document, rubric, words, lookAlikes);
  const tables = inText ? [...inGrids, inText] : inGrids;
  const viable = tables.filter(isViable);
  const settled = viable.map((each) => settleScores(each, rubric.textTotal));
  const [only, ...others] = settled;
  if (!only) return nothing(whyNone(tables, rubric));
  if (others.some((each) => reported(each) !== reported(only)))
    return nothing('有两张以上的评分表，得分不同，不能断定用哪一张，自评得分没有读入。');
  return only;
}

function nothing(doubt: string): ScoreReading {
  return { scores: [], total: undefined, doubts: [doubt] };
}

function whyNone(tables: readonly TableReading[], { scorable }: ScoredRubric): string {
  const most = tables.reduce((count, { namedCount }) => Math.max(count, namedCount), 0);
  if (most === 0)
    return '没有认出评分表（要有自评得分一栏，并印出评分标准中的指标名称），自评得分请对照原文填写。';
  return `最像评分表的一张只印出评分标准 ${scorable.size} 个指标中的 ${most} 个，可能用的是另一版评分标准，自评得分没有读入。`;
}

function reported({ scores }: ScoreReading): string {
  return scores.map(({ indicator, item, score }) => `${indicator} ${item} ${score}`).join('\n');
}
