/** The scoring table of a text whose cells come one after the other. */
import { sum, type Decimal } from '../../engine/model/decimal.ts';
import type { SourceDocument } from '../document.ts';
import type { LookAlikes } from '../text/normalise.ts';
import { findNames, type FoundName } from './find-names.ts';
import { endingsOf, namesOf, type Name } from './name-run.ts';
import { behindHead } from './score-table-heads.ts';
import type { ScoredRubric, ScoreRow, TableReading } from './score-row.ts';
import { lineCells, textLines } from './text-cells.ts';
import { pointColumns, readTextRow, serialNumbers, type Segment } from './text-row.ts';
import { findTotal } from './text-total.ts';
import type { ScoreWords } from './score-words.ts';

/** @returns undefined where the text prints no head of self scores or not one of the rubric's names */
export function readTextTable(
  document: SourceDocument,
  rubric: ScoredRubric,
  words: ScoreWords,
  lookAlikes: LookAlikes,
): TableReading | undefined {
  const names = namesOf(rubric);
  const totals = [...words.totals, ...words.subtotals].map((text) => ({ text }));
  const endings = endingsOf([...names, ...totals]);
  const heads = new Set([...words.self, ...words.score]);
  const all = lineCells(textLines(document), { heads, endings }, lookAlikes);
  const known = new Set([...heads, ...words.others]);
  const table = behindHead(all, words.self, known) ?? behindHead(all, words.score, known);
  if (!table) return undefined;
  const found = findNames(table.cells, names);
  const lastStart = found.findLast(({ name }) => name.indicator !== undefined)?.start;
  if (lastStart === undefined) return undefined;
  const { total, ends, doubts } = findTotal(table.cells, lastStart, words, fullMarksOf(rubric));
  const segments = segmentsOf(found, ends, table.cells.length);
  const columns = pointColumns(table.head, words);
  const serials = serialNumbers(found, table.cells);
  const rows = [...rubric.scorable].map(([indicator, { name, fullMarks }]) => {
    const own = segments.filter((each) => each.found.name.indicator === indicator);
    const spec = { indicator, item: '', name, fullMarks };
    return readTextRow(spec, own, { cells: table.cells, columns, serials });
  });
  const order = found.filter(({ name }) => name.indicator !== undefined);
  return {
    rows: doubtBeforeMissing(
      rows.map(({ row }) => row),
      order,
    ),
    total,
    doubts: [...rows.flatMap((each) => each.doubts), ...doubts, ...outOfOrder(order, rubric)],
    namedCount: new Set(order.map(({ name }) => name.indicator)).size,
  };
}

function fullMarksOf({ scorable }: ScoredRubric): Decimal {
  return sum([...scorable.values()].map(({ fullMarks }) => fullMarks));
}

function segmentsOf(
  found: readonly FoundName[],
  ends: readonly number[],
  length: number,
): readonly Segment[] {
  const bounds = [...found.map(({ start }) => start), ...ends, length].sort((a, b) => a - b);
  let at = 0;
  return found.map((each) => {
    while ((bounds[at] ?? length) <= each.start) at += 1;
    return { found: each, to: bounds[at] ?? length };
  });
}

/** Where a name is lost, its numbers seem to be those of the indicator before it. */
function doubtBeforeMissing(
  rows: readonly ScoreRow[],
  found: readonly FoundName[],
): readonly ScoreRow[] {
  const named = new Set(found.map(({ name }) => name.indicator));
  return rows.map((row, index) => {
    const next = rows[index + 1];
    if (!next || named.has(next.indicator)) return row;
    return { ...row, doubt: `后面的指标“${next.name}”没有找到，这个分可能是它的` };
  });
}

function outOfOrder(found: readonly FoundName[], { scorable }: ScoredRubric): readonly string[] {
  const order = [...scorable.keys()];
  const rank = (name: Name): number => order.indexOf(name.indicator ?? '');
  return found.flatMap(({ name }, index) => {
    const before = found[index - 1]?.name;
    if (!before || rank(before) <= rank(name)) return [];
    return [`指标“${name.text}”印在“${before.text}”之后，与评分标准的次序不同，请核对。`];
  });
}
