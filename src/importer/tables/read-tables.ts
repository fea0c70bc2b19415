/** 原表: the report's own tables as printed, in the form of tables/*.csv. The scoring table is none of them. */
import type { Grid, Line, SourceDocument } from '../document.ts';
import { plainCells } from './grid-cells.ts';
import type { FoundTable } from '../imported.ts';
import { describeGrid } from '../layout/describe-grid.ts';
import { headRowCount } from '../layout/head-row-count.ts';
import type { TextTableWords } from '../layout/layout-words.ts';
import { overTable, withLinesOver, type LinesOverContext } from './over-table.ts';
import { join, passageOf, passagePlace } from '../text/passage.ts';

export interface TableContext extends LinesOverContext {
  readonly textTables: TextTableWords;
  /** Heads of self scores, plain: a grid with one is a scoring table. */
  readonly scoreHeads: ReadonlySet<string>;
}

/** @returns those that have a title, a head and numbers: what is less is no table that somebody could find again */
export function readTables(document: SourceDocument, context: TableContext): readonly FoundTable[] {
  return withLinesOver(document, (grid, before) => readTable(grid, before, context));
}

function readTable(grid: Grid, before: readonly Line[], context: TableContext): FoundTable[] {
  const cells = plainCells(grid, { ...context, zeroWords: [] });
  const { title, titleLine, unit } = overTable(grid, before, context);
  const headRows = headRowCount(grid, context.textTables);
  const isScoring = cells.some(({ passage }) => context.scoreHeads.has(passage.text));
  const hasNumbers = cells.some(({ value }) => value && ['', '%'].includes(value.unit));
  if (!titleLine || isScoring || !hasNumbers || headRows < 1) return [];
  const lines = [titleLine, ...grid.cells.flatMap((cell) => cell.lines)];
  const all = join(lines.map(passageOf));
  const place = passagePlace(all, 0, all.text.length);
  return [{ title, unit, headRows, rows: describeGrid(grid), place, grid }];
}
