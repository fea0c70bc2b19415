/** 其中: rows that may be only a part of what their label names. */
import { UNKNOWN_LABEL } from './label-axis.ts';
import type { GridPlaces } from './cell-labels.ts';
import type { GridSection } from './grid-sections.ts';
import type { GridPartWords } from './grid-words.ts';
import { sumsUp } from './proven-sum.ts';
import { rowSubject, type BodyRow, type RowContext } from './body-row.ts';

/** What no unknown row can hold only a part of. */
const NOT_PARTS: ReadonlySet<string> = new Set(['', 'total', 'score']);

export function partRows(
  body: readonly BodyRow[],
  places: GridPlaces,
  words: GridPartWords,
): ReadonlySet<number> {
  const proven = provenRows(body, places);
  return new Set(
    [...behindPart(body, words), ...outOfPlace(body, words)].filter((row) => !proven.has(row)),
  );
}

/** `其中：政府采购` below 项目支出 is the procurement of projects; so may be all that comes behind it. */
function behindPart(body: readonly BodyRow[], words: GridPartWords): ReadonlySet<number> {
  const parts = new Set<number>();
  let parent = '';
  let whole = '';
  for (const { row, label, meaning } of body) {
    const subject = rowSubject(meaning);
    const isHeld =
      parent === UNKNOWN_LABEL
        ? !NOT_PARTS.has(subject)
        : words.mayHold.get(parent)?.has(subject) === true;
    if (label.isPart) parent = whole;
    else if (!isHeld && (parent === '' || subject !== UNKNOWN_LABEL))
      [parent, whole] = ['', subject];
    const isOwn = parent === '' || words.contains.get(parent)?.has(subject) === true;
    if (label.isPart ? !isOwn : isHeld) parts.add(row);
  }
  return parts;
}

/** 工资福利支出 below 项目支出 is not the wages. */
function outOfPlace(body: readonly BodyRow[], { mustFollow }: GridPartWords): readonly number[] {
  return body.flatMap(({ row, meaning }, at) => {
    const before = mustFollow.get(rowSubject(meaning));
    return before && !before.has(rowSubject(body[at - 1]?.meaning)) ? [row] : [];
  });
}

/** `其中：基本支出` and `项目支出` behind the sources of money: that they make up the whole proves what they are. */
function provenRows(body: readonly BodyRow[], places: GridPlaces): ReadonlySet<number> {
  const rowsOf = (subject: string): readonly number[] =>
    body.filter(({ meaning }) => meaning?.subject === subject).map(({ row }) => row);
  const [[total, ...totals], [basic, ...basics], [project, ...projects]] = [
    rowsOf('total'),
    rowsOf('basic'),
    rowsOf('project'),
  ] as const;
  const isSingle = totals.length + basics.length + projects.length === 0;
  if (!isSingle || total === undefined || basic === undefined || project === undefined)
    return new Set();
  return new Set(sumsUp(total, [basic, project], places) ? [basic, project] : []);
}

/** A row with the name of a unit and nothing else: the rows below it are of that unit. */
export function hasUnits(
  { bodyRows }: GridSection,
  places: GridPlaces,
  { of, words }: RowContext,
): boolean {
  return bodyRows.some((row) => {
    const printed = new Set((places[row] ?? []).filter((cell) => cell && cell.passage.text !== ''));
    const [cell, ...others] = [...printed];
    if (!cell || others.length > 0 || of(cell.label)) return false;
    return words.unitEndings.some((ending) => cell.label.endsWith(ending));
  });
}
