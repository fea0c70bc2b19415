/** Scoring tables whose rows and columns are known. */
import type { SourceDocument } from '../document.ts';
import type { LookAlikes } from '../text/normalise.ts';
import { findNameColumn, findScoreColumns, type NamedCells } from './grid-columns.ts';
import { cellsIn, readNamed, type GridTable } from './grid-row.ts';
import { findGridTotal } from './grid-total.ts';
import { joinedGrids, type JoinedGrid } from './joined-grid.ts';
import { namesOf, type Name } from './name-run.ts';
import type { ScoredRubric, TableReading } from './score-row.ts';
import type { ScoreWords } from './score-words.ts';

/** Wider grids are not scoring tables. */
const MOST_COLUMNS = 60;

export function readGridTables(
  document: SourceDocument,
  rubric: ScoredRubric,
  words: ScoreWords,
  lookAlikes: LookAlikes,
): readonly TableReading[] {
  const names = namesOf(rubric);
  return joinedGrids(document, lookAlikes)
    .filter(({ columnCount }) => columnCount <= MOST_COLUMNS)
    .flatMap((grid) => readGrid(grid, names, rubric, words));
}

function readGrid(
  grid: JoinedGrid,
  names: readonly Name[],
  rubric: ScoredRubric,
  words: ScoreWords,
): readonly TableReading[] {
  const nameColumn = findNameColumn(grid, names);
  const columns = nameColumn && findScoreColumns(grid, nameColumn, words);
  if (!nameColumn || !columns) return [];
  const { named } = nameColumn;
  const namedCount = new Set(named.map(({ name }) => name.indicator)).size;
  if (columns === 'several') {
    const doubts = ['评分表有几栏像是自评得分，不能断定用哪一栏，自评得分没有读入。'];
    return [{ rows: [], total: undefined, doubts, namedCount }];
  }
  const table: GridTable = {
    scores: cellsIn(grid, columns.score),
    fullMarks: columns.fullMarks === undefined ? undefined : cellsIn(grid, columns.fullMarks),
    words,
  };
  const { total, bounds, doubts } = findGridTotal(grid, table, named, names);
  const readings = [...rubric.scorable].map(([indicator, scorables]) => {
    const own = named.filter(({ name }) => name.indicator === indicator);
    return readNamed(indicator, scorables, own, bounds, table);
  });
  return [
    {
      rows: readings.flatMap(({ rows }) => rows),
      total,
      doubts: [...readings.flatMap((each) => each.doubts), ...doubts, ...outOfOrder(named, rubric)],
      namedCount,
    },
  ];
}

function outOfOrder(named: readonly NamedCells[], { scorable }: ScoredRubric): readonly string[] {
  const rank = new Map([...scorable.keys()].map((indicator, index) => [indicator, index]));
  const rankOf = ({ name }: NamedCells): number => rank.get(name.indicator ?? '') ?? -1;
  return named.flatMap((each, index) => {
    const before = named[index - 1];
    if (!before || rankOf(before) <= rankOf(each)) return [];
    return [`指标“${each.name.text}”印在“${before.name.text}”之后，与评分标准的次序不同，请核对。`];
  });
}
