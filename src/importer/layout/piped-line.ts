/** 竖线行: a line with bars between its cells. */
import type { Line } from '../document.ts';
import { part, type LinePart } from './line-parts.ts';

const BARS = '|｜│┃║';
const BAR = /[|｜│┃║]/;
const FRAME = /^[\s|｜│┃║+:=\-_\u2500-\u257f]+$/;
const STROKE = /[-=_\u2500\u2501\u2550]{2}|:-|-:/;

export interface PipedLine {
  readonly at: number;
  /** A line of the frame alone; it has no cells. */
  readonly isFrame: boolean;
  /** Between all bars, also before the first and behind the last; none when there is no bar. */
  readonly cells: readonly LinePart[];
  /** Whether a bar stands before the first cell, and behind the last. */
  readonly opens: boolean;
  readonly closes: boolean;
}

/** @returns undefined for a line without bars that is no frame */
export function readPiped(line: Line, at: number): PipedLine | undefined {
  const { text } = line;
  if (FRAME.test(text) && STROKE.test(text))
    return { at, isFrame: true, cells: [], opens: false, closes: false };
  const bars = barsOf(text);
  if (bars.length === 0) return undefined;
  const edges = [-1, ...bars, text.length];
  const cells = edges.slice(1).map((edge, index) => trimmed(line, (edges[index] ?? 0) + 1, edge));
  const opens = cells[0]?.text === '';
  return { at, isFrame: false, cells, opens, closes: cells.at(-1)?.text === '' };
}

/** A bar behind a backslash is printed, and parts nothing. */
function barsOf(text: string): readonly number[] {
  const bars: number[] = [];
  for (let at = text.search(BAR); at >= 0 && at < text.length; at += 1)
    if (BARS.includes(text.charAt(at)) && text[at - 1] !== '\\') bars.push(at);
  return bars;
}

function trimmed(line: Line, from: number, to: number): LinePart {
  const text = line.text.slice(from, to);
  const start = from + text.length - text.trimStart().length;
  return part(line, Math.min(start, to), Math.max(start, from + text.trimEnd().length));
}

/** The cell without its escapes: `a\|b` is printed a|b. */
export function unescaped(cell: LinePart): LinePart {
  const kept = Array.from({ length: cell.text.length }, (_, index) => index).filter(
    (index) => cell.text[index] !== '\\' || !BARS.includes(cell.text[index + 1] ?? ' '),
  );
  if (kept.length === cell.text.length) return cell;
  const text = kept.map((index) => cell.text[index] ?? '').join('');
  const boxes = cell.line.boxes?.slice(cell.from, cell.to);
  const line = {
    ...cell.line,
    text,
    boxes: boxes && kept.flatMap((index) => boxes[index] ?? []),
    endsParagraph: false,
  };
  return part(line, 0, text.length);
}
