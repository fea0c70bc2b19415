/** Figures of tables: what the labels of a row and of a column say together. An unknown label is not read past. */
import type { Grid, Line } from '../document.ts';
import type { Units } from '../../model/unit.ts';
import type { Mention } from '../imported.ts';
import { isOfOtherYear, overTable } from '../over-table.ts';
import { placesOf } from './cell-labels.ts';
import { isOfOther, isOfWhole } from './grid-scope.ts';
import { plainCells } from './grid-cells.ts';
import { layoutOf } from './grid-sections.ts';
import type { GridWords } from './grid-words.ts';
import { halvesOf } from './halves.ts';
import { titleOf } from './table-title.ts';
import type { LookAlikes } from './normalise.ts';
import { readSection, type Table } from './read-section.ts';

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
  /** Ids of facts that no budget tells. */
  readonly spent: ReadonlySet<string>;
}

/**
 * @param before the lines printed before the grid
 * @returns amounts of money have no unit where the table prints none
 */
export function findInGrid(
  grid: Grid,
  before: readonly Line[],
  context: GridContext,
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
  };
  return layout.sections.flatMap((section) =>
    halvesOf(section, table, context.words).flatMap((half) => readSection(section, half, context)),
  );
}

function once(tell: () => boolean): () => boolean {
  let told: boolean | undefined;
  return () => (told ??= tell());
}
