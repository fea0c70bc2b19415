/** 指标行: in a table of indicators what was attained counts, and never what was to be attained. */
import type { Fact } from '../../engine/model/glossary.ts';
import type { GridPlaces } from './cell-labels.ts';
import type { PlainCell } from './grid-cells.ts';
import type { GridSection } from './grid-sections.ts';
import type {
  GridLabelWords,
  GridIndicatorWords,
  GridScopeWords,
  GridFactWords,
} from './grid-words.ts';
import type { LabelMeaning } from './label-meaning.ts';

/** The heads over the names and over what was attained. */
export interface IndicatorColumns {
  readonly names: PlainCell;
  readonly attained: PlainCell;
}

interface IndicatorMeans {
  readonly words: GridLabelWords & GridIndicatorWords & GridScopeWords;
  readonly year: string;
  readonly of: (label: string) => LabelMeaning | undefined;
}

const YEAR = /^((?:19|20)\d\d)年度?/u;

/** @returns undefined unless there is one column of either */
export function indicatorColumns(
  { headRows }: GridSection,
  places: GridPlaces,
  context: IndicatorMeans,
): IndicatorColumns | undefined {
  const { indicatorHeads } = context.words;
  const heads = [...new Set(headRows.flatMap((row) => places[row] ?? []))].filter(
    (cell) => cell !== undefined,
  );
  const named = heads.filter(({ label }) => indicatorHeads.has(label));
  // 指标 over 一级指标, 二级指标 and 三级指标 says no more than they do.
  const [names, ...others] = named.filter((cell) => !isOverAnother(cell, named));
  const [attained, ...more] = heads.filter(({ label }) => isAttained(label, context));
  if (!names || !attained || others.length > 0 || more.length > 0) return undefined;
  const over = heads.filter((cell) => cell !== attained && covers(cell, attained));
  return over.every((cell) => mayStandOver(cell, context)) ? { names, attained } : undefined;
}

function isOverAnother(cell: PlainCell, all: readonly PlainCell[]): boolean {
  return all.some((each) => each.row > cell.row && covers(cell, each));
}

function covers({ column, colSpan }: PlainCell, inner: PlainCell): boolean {
  return column <= inner.column && column + colSpan >= inner.column + inner.colSpan;
}

/** 实际完成值, 2021年实际: of this year, or of no year. */
function isAttained(label: string, { words, year }: IndicatorMeans): boolean {
  if (words.attainedHeads.has(label)) return true;
  const digits = YEAR.exec(label);
  const own = digits
    ? digits[1] === year && digits[0]
    : words.thisYear.find((word) => label.startsWith(word));
  const rest = own ? label.slice(own.length) : '';
  return words.attainedHeads.has(rest) || words.yearlyAttained.has(rest);
}

/** No head of the last year or of a part of the year. */
function mayStandOver({ label }: PlainCell, { words, year, of }: IndicatorMeans): boolean {
  const period = of(label)?.period;
  if (period && period !== 'this') return false;
  const years = label.match(/(?:19|20)\d\d/gu) ?? [];
  const isOther = [...words.lastYear, ...words.otherTitles].some((word) => label.includes(word));
  return !isOther && years.every((each) => each === year);
}

/** The indicator must be known by its own name: no heading over it makes it one of a part. */
export function indicatorOf(
  cell: PlainCell,
  columns: IndicatorColumns,
  places: GridPlaces,
  inside: Fact | undefined,
  {
    direct,
    alone,
    composites,
    facts,
    otherIndicators,
  }: GridLabelWords & GridFactWords & GridIndicatorWords,
): Fact | undefined {
  const name = places[cell.row]?.[columns.names.column];
  const isRow = name?.row === cell.row && name.rowSpan === 1 && isUnder(name, columns.names);
  if (!name || !isRow || !isUnder(cell, columns.attained)) return undefined;
  const outer = (places[cell.row] ?? []).slice(0, name.column).map((each) => each?.label ?? '');
  if (otherIndicators.some((word) => outer.some((label) => label.includes(word)))) return undefined;
  const both = composites.get(name.label);
  const [composed] = both ? (facts.get(`${both.subject} ${both.aspect}`) ?? []) : [];
  return direct.get(name.label) ?? alone.get(name.label) ?? inside ?? composed;
}

function isUnder({ column, colSpan }: PlainCell, head: PlainCell): boolean {
  return column === head.column && colSpan === head.colSpan;
}

/** `合计 | 100 | 98.2` below indicators: full marks, then the points, and no other number in the row. */
export function isTotalScore(
  cell: PlainCell,
  { headRows }: GridSection,
  places: GridPlaces,
  { totals, fullMarks, pointHeads }: GridLabelWords & GridIndicatorWords,
): boolean {
  const row = [...new Set(places[cell.row])].filter(
    (each) => each !== undefined && each.passage.text !== '',
  );
  const [label, ...others] = row;
  const [full, points, ...more] = others.filter((each) => each?.value && !each.value.isZeroWord);
  const over = new Set(headRows.map((each) => places[each]?.[cell.column]?.label));
  return (
    label !== undefined &&
    totals.has(label.label) &&
    fullMarks.has(full?.passage.text ?? '') &&
    points === cell &&
    more.length === 0 &&
    [...pointHeads].some((head) => over.has(head))
  );
}
