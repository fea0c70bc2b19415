/** 自评得分: the scores of a scoring table whose rows and columns are known, aligned with the rubric by name. */
import type { Scorable } from '../../model/read-scores.ts';
import { sum, type Decimal } from '../../model/decimal.ts';
import { readPrinted } from '../../model/printed.ts';
import type { Grid, SourceDocument } from '../document.ts';
import { plainCells, type PlainCell } from '../facts/grid-cells.ts';
import { valueOf } from '../facts/find-phrases.ts';
import { plainWord, type LookAlikes } from '../facts/normalise.ts';
import type { FoundScore } from '../imported.ts';
import { placeOf } from '../passage.ts';

export interface ScoreReading {
  readonly scores: readonly FoundScore[];
  readonly doubts: readonly string[];
}

const HEADS = new Set(['自评得分', '自评分', '自评分数', '部门自评得分']);
const TOTALS = new Set(['合计', '总分', '总计', '合计得分']);

export function readScoreGrids(
  { blocks }: SourceDocument,
  scorable: Scorable,
  lookAlikes: LookAlikes,
): ScoreReading {
  const tables = blocks.flatMap((block) =>
    block.kind === 'grid' ? readTable(block, scorable, lookAlikes) : [],
  );
  const [only] = tables;
  if (!only) return { scores: [], doubts: ['没有认出评分表，自评得分请对照原文填写。'] };
  if (tables.length > 1)
    return { scores: [], doubts: ['有两张评分表，不能断定用哪一张，自评得分没有读入。'] };
  return only;
}

function readTable(
  grid: Grid,
  scorable: Scorable,
  lookAlikes: LookAlikes,
): readonly ScoreReading[] {
  const cells = plainCells(grid, lookAlikes);
  const columns = cells.filter(({ passage }) => HEADS.has(passage.text));
  const [head] = columns;
  if (!head || columns.some(({ column }) => column !== head.column)) return [];
  const inColumn = cells.filter(
    (cell) => cell.column === head.column && cell.row > head.row && cell.passage.text !== '',
  );
  const doubts: string[] = [];
  const scores = [...scorable].flatMap(([indicator, { name, fullMarks }]): FoundScore[] => {
    const named = cells.filter(({ passage }) => passage.text === plainWord(name));
    const score = named.length === 1 ? scoreBeside(named[0] as PlainCell, inColumn) : undefined;
    const value = score && readPrinted(score.passage.text.replace(/分$/u, ''), [])?.value;
    if (!score || value === undefined || value.isNegative() || value.gt(fullMarks)) {
      doubts.push(`指标“${name}”的自评得分没有读出，请对照原文填写。`);
      return [];
    }
    const to = score.passage.text.replace(/分$/u, '').length;
    return [
      {
        indicator,
        item: '',
        score: valueOf(score.passage, 0, to),
        place: placeOf(score.passage, 0, to),
        quote: `${name}：${valueOf(score.passage, 0, to)}`,
        doubt: '',
      },
    ];
  });
  if (scores.length === 0) return [];
  return [{ scores, doubts: [...doubts, ...checkTotal(scores, cells, inColumn, doubts)] }];
}

/** The one cell of the score column in the rows of the name. */
function scoreBeside(name: PlainCell, inColumn: readonly PlainCell[]): PlainCell | undefined {
  const beside = inColumn.filter(
    (cell) => cell.row < name.row + name.rowSpan && name.row < cell.row + cell.rowSpan,
  );
  return beside.length === 1 ? beside[0] : undefined;
}

function checkTotal(
  scores: readonly FoundScore[],
  cells: readonly PlainCell[],
  inColumn: readonly PlainCell[],
  missing: readonly string[],
): readonly string[] {
  const row = cells.find(({ passage }) => TOTALS.has(passage.text))?.row;
  const printed = inColumn.find((cell) => cell.row === row);
  const total = printed && readPrinted(printed.passage.text.replace(/分$/u, ''), [])?.value;
  if (!total) return ['评分表没有印出可读的合计，各行得分请逐行核对。'];
  const values = scores.map(({ score }) => readPrinted(score, [])?.value as Decimal);
  if (missing.length > 0 || sum(values).eq(total)) return [];
  return [
    `读出的各行相加为 ${sum(values).toString()} 分，表上的合计是 ${total.toString()} 分：不是读错就是原文不等，请逐行核对。`,
  ];
}
