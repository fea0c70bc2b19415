/** 全部表格: what the document as a whole says of its tables, and what each of them says. */
import type { SourceDocument } from '../document.ts';
import type { Mention } from '../imported.ts';
import type { ContextWords } from '../prose/phrase-context.ts';
import { isBudgetTitle } from '../prose/report-kind.ts';
import { findInGrid } from './find-in-grids.ts';
import type { GridContext } from './grid-context.ts';
import { hasProjectForms } from './grid-scope.ts';
import type { GridWords } from './grid-words.ts';
import { withLinesOver } from './over-table.ts';
import { hasFormsOfOthers } from './whole-scope.ts';
import { withUnitsFromText } from './unit-from-text.ts';
import { yearOfTables } from './year-of-tables.ts';

/** The lists that tables are read by. */
export interface AllGridWords {
  readonly grids: GridWords;
  readonly phrases: { readonly context: ContextWords };
  readonly zeroWords: readonly string[];
}

/**
 * @param text what sentences say: it may prove the unit of a table that prints none
 * @returns in the order of the document; an amount whose unit is printed nowhere is no mention
 */
export function findInAllGrids(
  document: SourceDocument,
  { grids, phrases, zeroWords }: AllGridWords,
  setting: Pick<GridContext, 'units' | 'lookAlikes' | 'year' | 'names' | 'title'>,
  text: readonly Mention[],
): readonly Mention[] {
  const read = { ...setting, words: grids, zeroWords };
  const isMixed = hasProjectForms(document, grids);
  const year = setting.year || yearOfTables(document, { ...read, linesOver: grids.linesOver });
  const context: GridContext = {
    ...read,
    year,
    isMixed,
    isPure: !isMixed && !hasFormsOfOthers(document, { ...read, year }),
    isBudget: isBudgetTitle(setting.title, phrases.context),
    spent: phrases.context.spent,
  };
  const proofs = { units: setting.units, zeroWords, proofs: grids.unitProofs };
  return withLinesOver(document, (grid, before, overForm) =>
    withUnitsFromText(findInGrid(grid, before, context, overForm), text, proofs),
  );
}
