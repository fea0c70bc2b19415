/** One indicator's row in a table whose cells come one after the other: the numbers that may be its score. */
import type { FoundName } from './find-names.ts';
import { candidateOf, type ScoreCandidate, type ScoreRow } from './score-row.ts';
import type { TextCell } from './text-cells.ts';
import type { ScoreWords } from './score-words.ts';

/** The cells from a name to where the next begins. */
export interface Segment {
  readonly found: FoundName;
  /** First cell that is no longer the indicator's. */
  readonly to: number;
}

export interface TextRowContext {
  readonly cells: readonly TextCell[];
  readonly columns: PointColumns;
  readonly serials: ReadonlySet<number>;
}

type RowSpec = Omit<ScoreRow, 'candidates' | 'doubt'>;
export interface RowReading {
  readonly row: ScoreRow;
  readonly doubts: readonly string[];
}

export function readTextRow(
  spec: RowSpec,
  segments: readonly Segment[],
  around: TextRowContext,
): RowReading {
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

function numbersIn({ found, to }: Segment, around: TextRowContext): readonly ScoreCandidate[] {
  const { cells, serials } = around;
  const candidates: ScoreCandidate[] = [];
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
function distinct(candidates: readonly ScoreCandidate[]): readonly ScoreCandidate[] {
  const byValue = new Map(candidates.map((each) => [each.value.toString(), each]));
  return [...byValue.values()];
}

export interface PointColumns {
  /** Columns with points behind the full marks. */
  readonly count: number;
  /** Which of them holds the self score, from 0. */
  readonly own: number;
}

export function pointColumns(
  head: readonly string[],
  { self, score, others }: ScoreWords,
): PointColumns {
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
export function serialNumbers(
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
