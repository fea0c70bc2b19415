/** The scoring table of a text whose cells come one after the other. */
import type { Decimal } from '../../model/decimal.ts';
import { sum } from '../../model/decimal.ts';
import type { SourceDocument } from '../document.ts';
import type { LookAlikes } from '../facts/normalise.ts';
import { findNames, type FoundName } from './find-names.ts';
import { endingsOf, namesOf, type Name } from './name-run.ts';
import { behindHead } from './repeated-heads.ts';
import { candidateOf, type Candidate, type ScoredRubric, type ScoreRow } from './score-row.ts';
import type { TableReading } from './score-row.ts';
import { cellsOf, linesOf, type TextCell } from './text-cells.ts';
import { findTotal } from './text-total.ts';
import type { ScoreWords } from './words.ts';

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
  const all = cellsOf(linesOf(document), { heads, endings }, lookAlikes);
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
    return readRow(spec, own, { cells: table.cells, words, columns, serials });
  });
  const order = found.filter(({ name }) => name.indicator !== undefined);
  return {
    rows: rows.map(({ row }) => row),
    total,
    doubts: [...rows.flatMap((each) => each.doubts), ...doubts, ...outOfOrder(order, rubric)],
    namedCount: new Set(order.map(({ name }) => name.indicator)).size,
  };
}

function fullMarksOf({ scorable }: ScoredRubric): Decimal {
  return sum([...scorable.values()].map(({ fullMarks }) => fullMarks));
}

interface Segment {
  readonly found: FoundName;
  /** First cell that is no longer the indicator's. */
  readonly to: number;
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

interface Surroundings {
  readonly cells: readonly TextCell[];
  readonly words: ScoreWords;
  readonly columns: PointColumns;
  readonly serials: ReadonlySet<number>;
}

type RowSpec = Omit<ScoreRow, 'candidates' | 'doubt'>;
interface RowReading {
  readonly row: ScoreRow;
  readonly doubts: readonly string[];
}

function readRow(spec: RowSpec, segments: readonly Segment[], around: Surroundings): RowReading {
  const none = (doubt: string): RowReading => ({
    row: { ...spec, candidates: [], doubt: '' },
    doubts: [`指标“${spec.name}”${doubt}，自评得分没有读入，请对照原文填写。`],
  });
  // A group of one indicator has its name and marks, and stands before it without cells of its own.
  const filled = segments.filter(({ found, to }) => to > found.end);
  const right = (filled.length > 0 ? filled : segments).filter(({ found }) =>
    found.printedMarks.eq(spec.fullMarks),
  );
  const [segment, ...others] = right;
  if (!segment) {
    const printed = segments[0]?.found.printedMarks.toString();
    if (printed === undefined) return none('在评分表中没有找到');
    return none(`印的分值是 ${printed}，评分标准是 ${spec.fullMarks.toString()}`);
  }
  if (others.length > 0) return none(`在评分表中出现了 ${right.length} 次`);
  const numbers = numbersIn(segment, around);
  const { columns } = around;
  if (columns.count > 1 && numbers.length > 0 && numbers.length !== columns.count)
    return none('一行的分数个数与表头的栏数不同');
  const own = columns.count > 1 ? numbers.slice(columns.own, columns.own + 1) : numbers;
  const possible = own.filter(({ value }) => value.lte(spec.fullMarks));
  if (possible.length > 0)
    return { row: { ...spec, candidates: distinct(possible), doubt: '' }, doubts: [] };
  const [tooMuch] = own;
  if (tooMuch) return none(`读到 ${tooMuch.printed}，超过分值 ${spec.fullMarks.toString()}`);
  return none('没有印出可读的分');
}

/** A number that the next cell goes on from is part of a sentence broken over lines. */
const GOES_ON = /^[分%,;:。、)\]×÷/=+≥≤<>∑]/u;

function numbersIn({ found, to }: Segment, around: Surroundings): readonly Candidate[] {
  const { cells, serials } = around;
  const candidates: Candidate[] = [];
  for (let index = found.end; index < to; index += 1) {
    const cell = cells[index];
    if (!cell?.points || serials.has(index)) continue;
    const next = index + 1 < to ? cells[index + 1] : undefined;
    if (next && !next.startsPage && GOES_ON.test(next.text)) continue;
    candidates.push(candidateOf(cell.passage, cell.points));
  }
  return candidates;
}

/** Of equal numbers the last: the score is printed behind the criteria. */
function distinct(candidates: readonly Candidate[]): readonly Candidate[] {
  const byValue = new Map(candidates.map((each) => [each.value.toString(), each]));
  return [...byValue.values()];
}

interface PointColumns {
  /** Columns with points behind the full marks. */
  readonly count: number;
  /** Which of them holds the self score, from 0. */
  readonly own: number;
}

function pointColumns(head: readonly string[], { self, score, others }: ScoreWords): PointColumns {
  const hasSelf = head.some((word) => self.has(word));
  const isOwn = (word: string): boolean => (hasSelf ? self.has(word) : score.has(word));
  const first = head.slice(0, lengthOfOne(head));
  const columns = first.filter((word) => isOwn(word) || others.has(word));
  return { count: columns.length, own: columns.findIndex(isOwn) };
}

/** The words up to where the head is printed again. */
function lengthOfOne(head: readonly string[]): number {
  const again = head.findIndex((word, index) => head.indexOf(word) < index);
  return again < 0 ? head.length : again;
}

/** 序号: numbers 1, 2, 3 … before the names of all indicators are no scores. */
function serialNumbers(
  found: readonly FoundName[],
  cells: readonly TextCell[],
): ReadonlySet<number> {
  const before: number[] = [];
  let start: number | undefined;
  let end: number | undefined;
  for (const each of found) {
    if (start === undefined || each.start !== end) start = each.start;
    end = each.end;
    if (each.name.indicator === undefined) continue;
    before.push(cells[each.start - 1]?.points ? each.start - 1 : start - 1);
    start = undefined;
  }
  const isSerial = before.every((at, index) => cells[at]?.points?.value.eq(index + 1));
  return new Set(isSerial ? before : []);
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
