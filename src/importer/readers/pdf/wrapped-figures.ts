/**
 * 折行的数: a figure that a narrow column breaks over two lines stands half above and half below the line of its row,
 * in the middle of the row's height: `1,611.9` over `项目支出 1,920.00 92.36%` over `6`. The halves are one figure where
 * the two together have as many decimals as the other figures of the row.
 */
import { hull, type PageLine } from './page-lines.ts';

const BEGIN = /^[-－]?\d[\d,，]*[.．]\d+$/;
const END = /^\d{1,2}$/;
const DECIMALS = /\d[.．](\d+)(?![\d%％])/g;
/** Of the size of the letters: how far the middle of the two halves may be off the row's. */
const OFF = 0.3;

/** @param lines of one page, from the top; @returns the same with broken figures in the lines of their rows */
export function joinWrappedFigures(lines: readonly PageLine[]): readonly PageLine[] {
  const joined: PageLine[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const [line, next, after] = lines.slice(at, at + 3);
    if (!line) continue;
    const whole = next && after && BEGIN.test(line.text) ? join(line, next, after) : undefined;
    joined.push(whole ?? line);
    if (whole) at += 2;
  }
  return joined;
}

function join(above: PageLine, line: PageLine, below: PageLine): PageLine | undefined {
  const box = hull([above.box, below.box]);
  const isAround = above.box.top < line.box.top && below.box.bottom > line.box.bottom;
  const isCentred = Math.abs(middle(box) - middle(line.box)) < OFF * line.size;
  const isClose = below.box.top - above.box.bottom < line.size;
  const isUnder = below.box.left < above.box.right && below.box.right > above.box.left;
  if (!END.test(below.text) || !isAround || !isCentred || !isClose || !isUnder) return undefined;
  const at = gapFor(line, box);
  const text = above.text + below.text;
  return at !== undefined && hasDecimalsOf(line, text) ? insert(line, at, above, below) : undefined;
}

function middle({ top, bottom }: PageLine['box']): number {
  return (top + bottom) / 2;
}

/** Where in the line nothing is printed as wide as the box; undefined where something is. */
function gapFor({ text, boxes }: PageLine, box: PageLine['box']): number | undefined {
  const inks = boxes.flatMap((each, at) => (text.charAt(at).trim() === '' ? [] : [{ each, at }]));
  if (inks.some(({ each }) => each.left < box.right && each.right > box.left)) return undefined;
  const before = inks.findLast(({ each }) => each.right <= box.left);
  return before && before.at + 1;
}

function hasDecimalsOf({ text }: PageLine, figure: string): boolean {
  const lengths = (each: string): readonly number[] =>
    Array.from(each.matchAll(DECIMALS), ([, digits = '']) => digits.length);
  const [wanted] = lengths(figure);
  const others = lengths(text);
  return others.length > 1 && others.every((length) => length === wanted);
}

/** Between two wide gaps, as the other cells of the line. */
function insert(line: PageLine, at: number, above: PageLine, below: PageLine): PageLine {
  const gap = { ...above.box, right: above.box.left };
  const behind = { ...above.box, left: above.box.right };
  const rest = line.text.slice(at).trimStart();
  const from = line.text.length - rest.length;
  return {
    ...line,
    text: `${line.text.slice(0, at)}  ${above.text}${below.text}  ${rest}`.trimEnd(),
    boxes: [
      ...line.boxes.slice(0, at),
      gap,
      gap,
      ...above.boxes,
      ...below.boxes,
      ...(rest === '' ? [] : [behind, behind]),
      ...line.boxes.slice(from),
    ],
    box: hull([above.box, line.box, below.box]),
  };
}
