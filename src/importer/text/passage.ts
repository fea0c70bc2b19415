/** 文段: printed lines joined to one text, in which every character still knows where it was printed. */
import type { PageBox, Line } from '../document.ts';
import type { Place } from '../imported.ts';

/** `text` is normalised; `line` and `offset` lead to the character as printed. */
export interface Passage {
  readonly text: string;
  readonly origins: readonly CharacterOrigin[];
}

export interface CharacterOrigin {
  readonly line: Line;
  readonly offset: number;
}

/** The characters of one printed line, as printed. */
export function passageOf(line: Line): Passage {
  const origins = Array.from({ length: line.text.length }, (_, offset) => ({ line, offset }));
  return { text: line.text, origins };
}

export function slice({ text, origins }: Passage, from: number, to?: number): Passage {
  return { text: text.slice(from, to), origins: origins.slice(from, to) };
}

export function join(passages: readonly Passage[]): Passage {
  return {
    text: passages.map(({ text }) => text).join(''),
    origins: passages.flatMap(({ origins }) => origins),
  };
}

/** As printed, over line breaks, with the blanks inside a line. */
export function passageText({ origins }: Passage, from = 0, to = origins.length): string {
  const parts: string[] = [];
  let at = from;
  while (at < to) {
    const first = origins[at];
    if (!first) break;
    let end = at;
    while (end + 1 < to && origins[end + 1]?.line === first.line) end++;
    const last = origins[end]?.offset ?? first.offset;
    parts.push(first.line.text.slice(first.offset, last + 1));
    at = end + 1;
  }
  return parts.join('');
}

/** One character of the document, as a key. */
export function keyOfOrigin(origin: CharacterOrigin | undefined): string {
  return `${String(origin?.line.number)}/${String(origin?.offset)}`;
}

/** What is printed from `from` to `to`, with so many characters on both sides. */
export function quoteOf(passage: Passage, from: number, to: number, reach: number): string {
  const end = Math.min(passage.text.length, to + reach);
  return passageText(passage, Math.max(0, from - reach), end);
}

/** @returns lines and pages as spans: a stretch over a line break is one span from the first to the last line */
export function passagePlace({ origins }: Passage, from: number, to: number): Place {
  const part = origins.slice(from, to);
  const lines = part.map(({ line }) => line.number);
  const pages = part.flatMap(({ line }) => (line.page === undefined ? [] : [line.page]));
  return {
    // Of a PDF the running numbers of lines mean nothing to a reader.
    lines: pages.length > 0 ? [] : spanOf(lines),
    pages: spanOf(pages),
    boxes: boxesOf(part),
  };
}

function spanOf(numbers: readonly number[]): readonly { from: number; to: number }[] {
  if (numbers.length === 0) return [];
  const smallest = numbers.reduce((a, b) => Math.min(a, b));
  const largest = numbers.reduce((a, b) => Math.max(a, b));
  return [{ from: smallest, to: largest }];
}

/** One box for each line that the stretch runs over. */
function boxesOf(origins: readonly CharacterOrigin[]): Place['boxes'] {
  const byLine = new Map<Line, PageBox[]>();
  for (const { line, offset } of origins) {
    const box = line.boxes?.[offset];
    const boxes = byLine.get(line);
    if (box && boxes) boxes.push(box);
    else if (box) byLine.set(line, [box]);
  }
  return [...byLine].flatMap(([{ page }, boxes]) =>
    page === undefined ? [] : [{ page, box: hull(boxes) }],
  );
}

function hull(boxes: readonly PageBox[]): PageBox {
  return boxes.reduce((all, box) => ({
    left: Math.min(all.left, box.left),
    top: Math.min(all.top, box.top),
    right: Math.max(all.right, box.right),
    bottom: Math.max(all.bottom, box.bottom),
  }));
}
