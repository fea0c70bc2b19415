/** 一段里的各行各栏: which subjects they name, and whether a row is of the whole department or of one unit among several. */
import { UNKNOWN, type Axis } from './combine-labels.ts';
import type { Places } from './cell-labels.ts';
import type { PlainCell } from './grid-cells.ts';
import type { Section } from './grid-sections.ts';
import type { GridWords } from './grid-words.ts';
import type { Meaning } from './label-meaning.ts';

type MeaningOf = (label: string) => Meaning | undefined;

export interface SectionRows {
  readonly rows: Axis;
  readonly columns: Axis;
  /** Rows that are known to be of the whole department. */
  readonly wholeRows: ReadonlySet<number>;
  /** Rows that may be only a part of what their label names. */
  readonly parts: ReadonlySet<number>;
}

/** What no unknown row can hold only a part of. */
const NOT_PARTS: ReadonlySet<string> = new Set(['', 'total', 'score']);

interface BodyRow {
  readonly row: number;
  readonly label: PlainCell;
  readonly meaning: Meaning | undefined;
}

export function sectionRows(
  section: Section,
  places: Places,
  meaningOf: MeaningOf,
  words: GridWords,
): SectionRows {
  const body = section.bodyRows.flatMap((row): BodyRow[] => {
    const cells = places[row] ?? [];
    const first = cells.findIndex((cell) => cell && cell.label !== '');
    const end = cells.findIndex((cell, at) => at > first && (cell?.value ?? cell?.isDash));
    const label = cells.slice(0, Math.max(end, 0)).findLast((cell) => cell && cell.label !== '');
    return label ? [{ row, label, meaning: meaningOf(label.label) }] : [];
  });
  const heads = new Set(section.headRows.flatMap((row) => places[row] ?? []));
  const columns = [...heads].flatMap((cell) => {
    const text = cell && (cell.label || cell.passage.text);
    return text ? [meaningOf(text)] : [];
  });
  return {
    rows: axisOf(
      body.map(({ meaning }) => meaning),
      words,
    ),
    columns: axisOf(columns, words),
    wholeRows: wholeRows(body, places),
    parts: hasUnits(section, places, meaningOf, words)
      ? new Set(section.bodyRows)
      : partRows(body, words),
  };
}

function subjectOf(meaning: Meaning | undefined): string {
  return meaning ? (meaning.subject ?? '') : UNKNOWN;
}

/** `其中：政府采购` below 项目支出 is the procurement of projects; so may be all that comes behind it. */
function partRows(body: readonly BodyRow[], words: GridWords): ReadonlySet<number> {
  const parts = new Set<number>();
  let parent = '';
  let whole = '';
  for (const { row, label, meaning } of body) {
    const subject = subjectOf(meaning);
    const isHeld =
      parent === UNKNOWN
        ? !NOT_PARTS.has(subject)
        : words.mayHold.get(parent)?.has(subject) === true;
    if (label.isPart) parent = whole;
    else if (!isHeld && (parent === '' || subject !== UNKNOWN)) [parent, whole] = ['', subject];
    const isOwn = parent === '' || words.contains.get(parent)?.has(subject) === true;
    if (label.isPart ? !isOwn : isHeld) parts.add(row);
  }
  return parts;
}

/** A row with the name of a unit and nothing else: the rows below it are of that unit. */
function hasUnits(
  { bodyRows }: Section,
  places: Places,
  meaningOf: MeaningOf,
  { unitEndings }: GridWords,
): boolean {
  return bodyRows.some((row) => {
    const printed = new Set((places[row] ?? []).filter((cell) => cell && cell.passage.text !== ''));
    const [cell, ...others] = [...printed];
    if (!cell || others.length > 0 || meaningOf(cell.label)) return false;
    return unitEndings.some((ending) => cell.label.endsWith(ending));
  });
}

/** With what stands for the whole where nothing else of it is listed. */
function axisOf(meanings: readonly (Meaning | undefined)[], { stands }: GridWords): Axis {
  const own = new Set(meanings.map(subjectOf).filter((subject) => subject !== ''));
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
  return { subjects: own, replaced, hasOtherPeriods };
}

/** A row of one unit is the whole where it is the only one, and 合计 below it prints the same. */
function wholeRows(body: readonly BodyRow[], places: Places): ReadonlySet<number> {
  const totals = body.filter(({ meaning }) => meaning?.isTotal);
  const units = body.filter(({ meaning }) => !meaning || meaning.isName);
  const [unit, ...others] = units;
  const [total, ...more] = totals;
  if (others.length > 0 || more.length > 0) return new Set();
  if (!unit) return new Set(total ? [total.row] : []);
  if (!total) return new Set(unit.meaning?.isName ? [unit.row] : []);
  const pairs = (places[unit.row] ?? []).map((cell, at) => [
    textOf(cell),
    textOf(places[total.row]?.[at]),
  ]);
  const printed = pairs.filter(([above, below]) => above !== '' && below !== '');
  const isSame = printed.length > 0 && printed.every(([above, below]) => above === below);
  return new Set(isSame ? [unit.row, total.row] : []);
}

function textOf(cell: PlainCell | undefined): string {
  return cell?.value?.passage.text ?? '';
}
