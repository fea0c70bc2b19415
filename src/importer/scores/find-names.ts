/** Where the names of the rubric are printed among cells that follow one another, each before its full marks. */
import type { Decimal } from '../../engine/model/decimal.ts';
import { runOf, type Name, type NameRun } from './name-run.ts';
import { readFullMarks } from './points.ts';
import type { TextCell } from './text-cells.ts';

export interface FoundName {
  readonly name: Name;
  readonly start: number;
  /** First cell behind the full marks. */
  readonly end: number;
  readonly printedMarks: Decimal;
}

/** What is left of a group's name may stand between a head printed again and the rest of an indicator's name. */
const MOST_LEFTOVERS = 6;

/** @returns in the order of print; a name may be found more than once, or with other marks than the rubric's */
export function findNames(
  cells: readonly TextCell[],
  names: readonly Name[],
): readonly FoundName[] {
  const texts = cells.map(({ text }) => text);
  const whole: FoundName[] = [];
  const begun: (FoundName & { readonly rest: string })[] = [];
  for (const index of texts.keys())
    for (const name of names) {
      const run = runOf(texts, index, name.text);
      const marks = run && marksBehind(run, texts);
      if (!marks) continue;
      const found = { name, start: index, end: marks.end, printedMarks: marks.value };
      if (run.length === name.text.length) whole.push(found);
      else if (marks.value.eq(name.fullMarks))
        begun.push({ ...found, rest: name.text.slice(run.length) });
    }
  const complete = new Set(whole.map(({ name }) => name));
  const nextPage = nextPages(cells);
  const rejoined = begun.filter(
    (each) => !complete.has(each.name) && isContinued(each, nextPage[each.end], texts, names),
  );
  return withoutInner([...whole, ...rejoined].sort((a, b) => a.start - b.start));
}

function marksBehind(
  { end, rest }: NameRun,
  texts: readonly string[],
): { readonly value: Decimal; readonly end: number } | undefined {
  if (rest !== '') {
    const marks = readFullMarks(rest);
    return marks && { value: marks.value, end };
  }
  const marks = readFullMarks(texts[end] ?? '');
  return marks && { value: marks.value, end: end + 1 };
}

/** For each cell the first cell, itself or behind it, that starts a page. */
function nextPages(cells: readonly TextCell[]): readonly (number | undefined)[] {
  const next: (number | undefined)[] = [];
  let page: number | undefined;
  for (let index = cells.length - 1; index >= 0; index -= 1) {
    if (cells[index]?.startsPage) page = index;
    next[index] = page;
  }
  return next;
}

/** A page ends within a cell: the rest of its name opens the next page, where its marks are not printed again. */
function isContinued(
  { rest }: { readonly rest: string },
  page: number | undefined,
  allTexts: readonly string[],
  names: readonly Name[],
): boolean {
  if (page === undefined) return false;
  const texts = allTexts.slice(page, page + MOST_LEFTOVERS + rest.length);
  for (let skipped = 0; skipped <= MOST_LEFTOVERS; skipped += 1) {
    const leftover = texts.slice(0, skipped).join('');
    const isLeftover = names.some(
      ({ indicator, text }) => indicator === undefined && text.endsWith(leftover),
    );
    if (isLeftover && runOf(texts, skipped, rest)?.length === rest.length) return true;
  }
  return false;
}

/** 预算执行 within 部门预算执行: the name that begins first is the one that is printed. */
function withoutInner(found: readonly FoundName[]): readonly FoundName[] {
  const ends = new Map<number, FoundName>();
  for (const each of found) {
    const other = ends.get(each.end);
    if (!other || each.start < other.start || isLonger(each, other)) ends.set(each.end, each);
  }
  return found.filter((each) => ends.get(each.end) === each);
}

function isLonger(a: FoundName, b: FoundName): boolean {
  return a.start === b.start && a.name.text.length > b.name.text.length;
}
