/** 一段里的各行各栏: which subjects they name, and which rows may be read. */
import type { LabelAxis } from './label-axis.ts';
import type { GridPlaces } from './cell-labels.ts';

import type { GridSection } from './grid-sections.ts';
import type { GridPartWords } from './grid-words.ts';
import { insideRows, type InsideRow } from './inside-rows.ts';
import type { LabelMeaning } from './label-meaning.ts';
import { hasUnits, partRows } from './part-rows.ts';
import { wholeRows } from './whole-rows.ts';
import { type BodyRow, type RowContext, rowSubject } from './body-row.ts';

export interface SectionRows {
  readonly rows: LabelAxis;
  readonly columns: LabelAxis;
  /** Rows that are known to be of the whole department. */
  readonly wholeRows: ReadonlySet<number>;
  /** Rows that may be only a part of what their label names. */
  readonly parts: ReadonlySet<number>;
  /** Rows that say what they are only below the row above them. */
  readonly insides: ReadonlyMap<number, InsideRow>;
}

export function sectionRows(
  section: GridSection,
  places: GridPlaces,
  context: RowContext,
): SectionRows {
  const { words, of } = context;
  const body = bodyOf(section, places, context);
  const heads = new Set(section.headRows.flatMap((row) => places[row] ?? []));
  const columns = [...heads].flatMap((cell) => {
    const label = cell && (cell.label || cell.passage.text);
    return label ? [{ label, meaning: of(label) }] : [];
  });
  const axes = {
    rows: axisOf(
      body.map(({ label, meaning }) => ({ label: label.label, meaning })),
      words,
    ),
    columns: axisOf(columns, words),
  };
  if (columns.some(({ label }) => words.codeHeads.has(label))) return { ...axes, ...ofCodes(body) };
  const insides = insideRows(body, words);
  const parts = hasUnits(section, places, context)
    ? section.bodyRows
    : [...partRows(body, places, words)].filter((row) => !insides.has(row));
  return { ...axes, wholeRows: wholeRows(body, places), parts: new Set(parts), insides };
}

function bodyOf(
  section: GridSection,
  places: GridPlaces,
  { units, of }: RowContext,
): readonly BodyRow[] {
  return section.bodyRows.flatMap((row): BodyRow[] => {
    const cells = places[row] ?? [];
    const first = cells.findIndex((cell) => cell && cell.label !== '');
    const end = cells.findIndex((cell, at) => at > first && (cell?.value ?? cell?.isDash));
    const labels = cells
      .slice(0, Math.max(end, 0))
      .flatMap((cell) => (cell && cell.label !== '' ? [cell] : []));
    // A column of units stands between the names and the values.
    const label = labels.findLast((cell) => !units.has(cell.label)) ?? labels.at(-1);
    return label ? [{ row, label, meaning: of(label.label) }] : [];
  });
}

/** Classes by their codes: 公务接待费 there is only what one kind of money paid, and 合计 alone is the whole. */
function ofCodes(body: readonly BodyRow[]): Omit<SectionRows, 'rows' | 'columns'> {
  const [total, ...others] = body.filter(({ meaning }) => meaning?.isTotal);
  const whole = total && others.length === 0 ? total.row : undefined;
  return {
    wholeRows: new Set(whole === undefined ? [] : [whole]),
    parts: new Set(body.map(({ row }) => row).filter((row) => row !== whole)),
    insides: new Map(),
  };
}

interface Labelled {
  readonly label: string;
  readonly meaning: LabelMeaning | undefined;
}

/** With what stands for the whole where nothing else of it is listed. */
function axisOf(all: readonly Labelled[], { stands }: GridPartWords): LabelAxis {
  const meanings = all.map(({ meaning }) => meaning);
  const own = new Set(meanings.map(rowSubject).filter((subject) => subject !== ''));
  const hasOtherPeriods = meanings.some((each) => each?.period && each.period !== 'this');
  const replaced = new Map(
    stands
      .filter(
        ({ without, beside }) =>
          !without.some((each) => own.has(each)) && beside.every((each) => own.has(each)),
      )
      .map(({ subject, as }) => [subject, as] as const),
  );
  for (const [subject, as] of replaced) if (own.delete(subject)) own.add(as);
  return {
    subjects: own,
    replaced,
    hasOtherPeriods,
    aspects: new Set(meanings.flatMap((each) => each?.aspect ?? [])),
    facts: new Set(meanings.flatMap((each) => each?.fact?.id ?? [])),
    labels: all.map(({ label }) => label),
  };
}
