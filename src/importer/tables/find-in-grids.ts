/** Figures of tables: what the labels of a row and of a column say together. An unknown label is not read past. */
import type { Grid, Line } from '../document.ts';

import type { Mention } from '../imported.ts';
import { isOfOtherYear, overTable } from './over-table.ts';
import { gridPlaces } from './cell-labels.ts';
import { isOfOther } from './grid-scope.ts';
import { plainCells } from './grid-cells.ts';
import { gridLayout } from './grid-sections.ts';

import { sideBySideTables } from './side-by-side-tables.ts';
import { withoutNotes } from './note-columns.ts';
import { findTextCells } from './dates-and-sites.ts';
import { tableTitle } from './table-title.ts';

import { readSection } from './read-section.ts';
import type { Table } from './section-table.ts';
import { isWholeTable, isOfWholeForm } from './whole-scope.ts';
import type { GridContext } from './grid-context.ts';

/**
 * @param before the lines printed before the grid
 * @param overForm the lines over the first of the grids that stand together
 * @returns amounts of money have no unit where the table prints none
 */
export function findInGrid(
  grid: Grid,
  before: readonly Line[],
  context: GridContext,
  overForm: readonly Line[] = before,
): readonly Mention[] {
  const over = overTable(grid, before, { ...context, linesOver: context.words.linesOver });
  if (isOfOtherYear(over, context.year)) return [];
  const cells = plainCells(grid, context);
  const layout = gridLayout(cells, grid, context.words);
  if (isOfOther(layout, cells, over, context)) return [];
  const places = gridPlaces(cells);
  const inside = layout.titles.map(({ passage }) => passage.text);
  const table: Table = {
    places,
    title: tableTitle({ before, overText: over.text, titleLine: over.titleLine, inside }, context),
    units: [over.unit, over.countUnit, over.rateUnit],
    isWhole: once(() => isWholeTable(before, layout, context)),
    isWholeForm: once(() => isOfWholeForm(before, overForm, layout, over.titleLine, context)),
  };
  const figures = layout.sections.flatMap((section) => {
    const own = { ...table, places: withoutNotes(section, places, context) };
    const halves = sideBySideTables(section, own, context.words);
    return halves.flatMap((half) => readSection(section, half, context));
  });
  return [...figures, ...findTextCells(places, layout, context)];
}

function once(tell: () => boolean): () => boolean {
  let reported: boolean | undefined;
  return () => (reported ??= tell());
}
