/** Figures of tables: what the labels of a row and of a column say together. An unknown label is not read past. */
import type { Grid, Line } from '../document.ts';
import type { Fact } from '../../model/glossary.ts';
import type { Units } from '../../model/unit.ts';
import type { Mention } from '../imported.ts';
import { headRowCount } from '../layout/head-row-count.ts';
import type { TextTableWords } from '../layout/words.ts';
import { isOfOtherYear, overTable } from '../over-table.ts';
import { placeOf, printedText } from '../passage.ts';
import { above, leftOf, plainCells, type PlainCell } from './grid-cells.ts';
import type { LookAlikes } from './normalise.ts';
import type { GridWords } from './read-grid-words.ts';

export interface GridContext {
  readonly words: GridWords;
  readonly lookAlikes: LookAlikes;
  readonly units: Units;
  readonly textTables: TextTableWords;
  readonly year: string;
  /** Names of the department as rows may print them, plain. */
  readonly names: readonly string[];
}

/** @param before the lines printed before the grid */
export function findInGrid(
  grid: Grid,
  before: readonly Line[],
  context: GridContext,
): readonly Mention[] {
  const over = overTable(grid, before, { ...context, linesOver: context.words.linesOver });
  if (isOfOtherYear(over, context.year)) return [];
  const cells = plainCells(grid, context);
  const headRows = headRowCount(grid, context.textTables);
  const title = context.words.titleAspects.find(({ word }) => over.text.includes(word));
  const read = reader(cells, headRows, title?.aspect ?? '', context);
  return cells
    .filter((cell) => cell.isNumber)
    .flatMap((cell): Mention[] => {
      const fact = read(cell);
      if (!fact) return [];
      const percent = cell.passage.text.endsWith('%');
      const heads = [...leftOf(cell, cells), ...above(cell, cells, headRows)];
      const unit = percent ? '%' : (unitOf(heads, context) ?? over.unit);
      if (context.units.get(unit)?.kind !== fact.unit?.kind) return [];
      const to = cell.passage.text.length - (percent ? 1 : 0);
      const labels = heads.map(({ label }) => label).join(' × ');
      return [
        {
          fact,
          value: printedText(cell.passage, 0, to),
          unit,
          place: placeOf(cell.passage, 0, to),
          quote: `${labels}：${printedText(cell.passage)}`,
          rule: `表格 ${labels}`,
          doubt: '',
        },
      ];
    });
}

/** Printed in brackets behind a label, or in a column of units. */
function unitOf(heads: readonly PlainCell[], { units }: GridContext): string | undefined {
  const printed = heads.flatMap(({ unit, label }) => [unit, units.has(label) ? label : '']);
  return printed.find((unit) => unit !== '');
}

/** @returns what a cell's labels mean; undefined as soon as one of them is not known */
function reader(
  cells: readonly PlainCell[],
  headRows: number,
  titleAspect: string,
  { words, year, names, units }: GridContext,
): (cell: PlainCell) => Fact | undefined {
  const labels = cells.map(({ label }) => words.subjects.get(label) ?? '');
  const sum = words.sums.find(({ parts }) => parts.every((part) => labels.includes(part)));
  const isKnown = (label: string): boolean =>
    words.subjects.has(label) ||
    words.aspects.has(label) ||
    words.neutral.has(label) ||
    words.direct.has(label) ||
    units.has(label) ||
    names.includes(label);
  return (cell) => {
    const over = above(cell, cells, headRows).map(({ label }) => withoutYear(label, year));
    const left = leftOf(cell, cells).map(({ label }) => withoutYear(label, year));
    const all = [...left, ...over];
    // Nothing at its left: then whose row it is can only be guessed.
    if (left.length === 0 || over.length === 0 || !all.every(isKnown)) return undefined;
    const named = all.flatMap((label) => words.direct.get(label) ?? []);
    const ofRow = left.flatMap((label) => words.subjects.get(label) ?? []).at(-1);
    const ofColumn = over.flatMap((label) => words.subjects.get(label) ?? []).at(-1);
    if (ofRow && ofColumn && ofRow !== ofColumn) return undefined;
    const aspects = new Set(all.flatMap((label) => words.aspects.get(label) ?? []));
    const total = [left.at(-1), over.at(-1)].some((label) => words.totals.has(label ?? ''));
    const subject = ofRow ?? ofColumn ?? (total ? sum?.subject : undefined);
    const aspect = aspects.size === 0 ? titleAspect : aspects.size === 1 ? [...aspects][0] : '';
    if (named.length > 0)
      return named.length === 1 && !subject && aspects.size === 0 ? named[0] : undefined;
    return words.facts.get(`${subject ?? ''} ${aspect ?? ''}`);
  };
}

/** Only the report's own year falls away: 2019年决算数 in a report of 2020 stays unknown. */
function withoutYear(label: string, year: string): string {
  return year === '' ? label : label.replace(new RegExp(`^${year}年度?`, 'u'), '');
}
