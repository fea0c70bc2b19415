/** Figures of tables: what the labels of a row and of a column say together. An unknown label is not read past. */
import type { Grid, Line } from '../document.ts';
import type { Units } from '../../engine/model/unit.ts';
import type { Mention } from '../imported.ts';
import { isOfOtherYear, overTable } from './over-table.ts';
import { placesOf } from './cell-labels.ts';
import { isOfOther } from './grid-scope.ts';
import { plainCells } from './grid-cells.ts';
import { layoutOf } from './grid-sections.ts';
import type { GridWords } from './grid-words.ts';
import { halvesOf } from './halves.ts';
import { withoutNotes } from './note-columns.ts';
import { findTextCells } from './text-cells.ts';
import { titleOf } from './table-title.ts';
import type { LookAlikes } from '../text/normalise.ts';
import { readSection, type Table } from './read-section.ts';
import { isOfWhole, isOfWholeForm } from './whole-scope.ts';

export interface GridContext {
  readonly words: GridWords;
  readonly lookAlikes: LookAlikes;
  readonly units: Units;
  readonly zeroWords: readonly string[];
  readonly year: string;
  /** Names of the department as rows may print them, plain. */
  readonly names: readonly string[];
  /** Whether forms of projects stand in the same document. */
  readonly isMixed: boolean;
  /** Whether the document is a budget, by its title. */
  readonly isBudget: boolean;
  /** Title of the report, plain. */
  readonly title: string;
  /** Whether the document holds no forms of other units or of projects. */
  readonly isPure: boolean;
  /** Ids of facts that no budget tells. */
  readonly spent: ReadonlySet<string>;
}

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
  const layout = layoutOf(cells, grid, context.words);
  if (isOfOther(layout, cells, over, context)) return [];
  const places = placesOf(cells);
  const inside = layout.titles.map(({ passage }) => passage.text);
  const table: Table = {
    places,
    title: titleOf({ before, overText: over.text, titleLine: over.titleLine, inside }, context),
    units: [over.unit, over.countUnit, over.rateUnit],
    isWhole: once(() => isOfWhole(before, layout, context)),
    isWholeForm: once(() => isOfWholeForm(before, overForm, layout, over.titleLine, context)),
  };
  const figures = layout.sections.flatMap((section) => {
    const own = { ...table, places: withoutNotes(section, places, context) };
    const halves = halvesOf(section, own, context.words);
    return halves.flatMap((half) => readSection(section, half, context));
  });
  return [...figures, ...findTextCells(places, layout, context)];
}

function once(tell: () => boolean): () => boolean {
  let told: boolean | undefined;
  return () => (told ??= tell());
}
