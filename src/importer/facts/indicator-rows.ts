/** 指标行: in a table of indicators what was attained counts, and never what was to be attained. */
import type { Fact } from '../../model/glossary.ts';
import type { Places } from './cell-labels.ts';
import type { PlainCell } from './grid-cells.ts';
import type { Section } from './grid-sections.ts';
import type { GridWords } from './grid-words.ts';

export interface IndicatorColumns {
  readonly names: number;
  readonly attained: number;
}

/** @returns undefined unless there is one column of either */
export function indicatorColumns(
  { headRows }: Section,
  places: Places,
  { indicatorHeads, attainedHeads }: GridWords,
): IndicatorColumns | undefined {
  const heads = [...new Set(headRows.flatMap((row) => places[row] ?? []))];
  const [names, ...others] = heads.filter((cell) => cell && indicatorHeads.has(cell.label));
  const [attained, ...more] = heads.filter((cell) => cell && attainedHeads.has(cell.label));
  if (!names || !attained || others.length > 0 || more.length > 0) return undefined;
  if (names.colSpan > 1 || attained.colSpan > 1) return undefined;
  return { names: names.column, attained: attained.column };
}

/** The indicator must be known by its own name: no heading over it makes it one of a part. */
export function indicatorOf(
  cell: PlainCell,
  { names, attained }: IndicatorColumns,
  places: Places,
  { direct, alone, composites, facts, otherIndicators }: GridWords,
): Fact | undefined {
  const name = places[cell.row]?.[names];
  const isRow = name?.row === cell.row && name.rowSpan === 1 && name.colSpan === 1;
  if (!name || !isRow || cell.column !== attained || cell.colSpan > 1) return undefined;
  const outer = (places[cell.row] ?? []).slice(0, names).map((each) => each?.label ?? '');
  if (otherIndicators.some((word) => outer.some((label) => label.includes(word)))) return undefined;
  const both = composites.get(name.label);
  const [composed] = both ? (facts.get(`${both.subject} ${both.aspect}`) ?? []) : [];
  return direct.get(name.label) ?? alone.get(name.label) ?? composed;
}
