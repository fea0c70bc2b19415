/** 线条: level and upright lines of a page, drawn as strokes or as thin filled rectangles, also within form objects. */
import type { PageBox } from '../../document.ts';
import type { PageLayout, ReaderLimits } from '../limits.ts';
import { toFrame, type Frame, type PagePoint } from './frame.ts';
import type { OpenDocument } from './library.ts';

/** `at` is y of a level line and x of an upright one; `from` and `to` lie on the other axis. */
export interface RuledLine {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface PageDrawing {
  readonly level: readonly RuledLine[];
  readonly upright: readonly RuledLine[];
  /** More lines than allowed: the rest was not looked at. */
  readonly hasTooMany: boolean;
  /** Part of the page that its largest picture covers. */
  readonly pictureShare: number;
  readonly textObjects: number;
}

type Matrix = readonly [number, number, number, number, number, number];

const TEXT = 1;
const PATH = 2;
const IMAGE = 3;
const FORM = 5;
const LINE_TO = 0;
const BEZIER_TO = 1;
const MOVE_TO = 2;
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
/** Colours brighter than this in all parts do not show on white paper. */
const WHITE = 250;
const DEEPEST_FORM = 20;
/** Text counts among the objects of a page, often character by character. */
const OBJECTS_FOR_A_RULE = 4;

export function readDrawing(
  document: OpenDocument,
  page: number,
  frame: Frame,
  { maxRules, layout }: ReaderLimits,
): PageDrawing {
  const collector = new Collector(frame, layout);
  const count = document.pdfium._FPDFPage_CountObjects(page);
  const most = maxRules * OBJECTS_FOR_A_RULE;
  let [steps, textObjects] = [0, 0];
  const objects = Array.from({ length: Math.min(count, most) }, (_, at) => ({
    object: document.pdfium._FPDFPage_GetObject(page, at),
    matrix: IDENTITY,
    depth: 0,
  })).reverse();
  for (let next = objects.pop(); next && steps <= maxRules; next = objects.pop()) {
    const { object, matrix, depth } = next;
    const type = document.pdfium._FPDFPageObj_GetType(object);
    if (type === TEXT) textObjects += 1;
    if (type === PATH) steps += readPath(document, object, matrix, collector, maxRules);
    if (type === IMAGE) collector.addPicture(multiply(matrixOf(document, object), matrix));
    if (type === FORM && depth < DEEPEST_FORM) {
      steps += 1;
      const inner = multiply(matrixOf(document, object), matrix);
      const children = document.pdfium._FPDFFormObj_CountObjects(object);
      for (let at = children - 1; at >= 0 && objects.length <= most; at -= 1) {
        const child = document.pdfium._FPDFFormObj_GetObject(object, at);
        objects.push({ object: child, matrix: inner, depth: depth + 1 });
      }
    }
  }
  const { level, upright, pictureShare } = collector;
  return {
    level,
    upright,
    pictureShare,
    textObjects,
    hasTooMany: steps > maxRules || count > most,
  };
}

class Collector {
  readonly level: RuledLine[] = [];
  readonly upright: RuledLine[] = [];
  pictureShare = 0;
  readonly #frame: Frame;
  readonly #thickness: number;

  constructor(frame: Frame, { ruleThicknessPoints }: PageLayout) {
    this.#frame = frame;
    this.#thickness = ruleThicknessPoints;
  }

  point([a, b, c, d, e, f]: Matrix, x: number, y: number): PagePoint {
    return toFrame(this.#frame, a * x + c * y + e, b * x + d * y + f);
  }

  /** What is thin and longer than thick is a line. */
  addThin(points: readonly PagePoint[]): void {
    const { left, top, right, bottom } = extentOf(points);
    const [width, height] = [right - left, bottom - top];
    if (height <= this.#thickness && width > this.#thickness)
      this.level.push({ at: (top + bottom) / 2, from: left, to: right });
    else if (width <= this.#thickness && height > this.#thickness)
      this.upright.push({ at: (left + right) / 2, from: top, to: bottom });
  }

  /** A picture fills the unit square of its matrix. */
  addPicture(matrix: Matrix): void {
    const corners = [this.point(matrix, 0, 0), this.point(matrix, 1, 1)] as const;
    this.addThin(corners);
    const area = Math.abs((corners[1].x - corners[0].x) * (corners[1].y - corners[0].y));
    const { width, height } = this.#frame;
    this.pictureShare = Math.max(this.pictureShare, area / (width * height));
  }
}

/** A path may have more points than a call takes arguments. */
function extentOf(points: readonly PagePoint[]): PageBox {
  const none = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  return points.reduce(
    ({ left, top, right, bottom }, { x, y }) => ({
      left: Math.min(left, x),
      top: Math.min(top, y),
      right: Math.max(right, x),
      bottom: Math.max(bottom, y),
    }),
    none,
  );
}

/** @returns how many lines it counts for */
function readPath(
  document: OpenDocument,
  path: number,
  parent: Matrix,
  collector: Collector,
  most: number,
): number {
  const { pdfium, scratch } = document;
  pdfium._FPDFPath_GetDrawMode(path, scratch.pointer, scratch.pointer + 4);
  const [fill = 0, stroke = 0] = scratch.integers(2);
  const isStroked = stroke !== 0 && isVisible(document, path, '_FPDFPageObj_GetStrokeColor');
  const isFilled = fill !== 0 && isVisible(document, path, '_FPDFPageObj_GetFillColor');
  if (!isStroked && !isFilled) return 1;
  const matrix = multiply(matrixOf(document, path), parent);
  const count = Math.min(pdfium._FPDFPath_CountSegments(path), most);
  let outline: PagePoint[] = [];
  const end = (): void => {
    if (isFilled && outline.length > 1) collector.addThin(outline);
    outline = [];
  };
  for (let index = 0; index < count; index += 1) {
    const segment = pdfium._FPDFPath_GetPathSegment(path, index);
    const type = pdfium._FPDFPathSegment_GetType(segment);
    pdfium._FPDFPathSegment_GetPoint(segment, scratch.pointer, scratch.pointer + 4);
    const [x = 0, y = 0] = scratch.floats(2);
    const point = collector.point(matrix, x, y);
    if (type === MOVE_TO) end();
    const last = outline.at(-1);
    if (isStroked && last && type === LINE_TO) collector.addThin([last, point]);
    outline.push(point);
    const [first] = outline;
    const closes = type !== BEZIER_TO && pdfium._FPDFPathSegment_GetClose(segment) === 1;
    if (isStroked && first && closes) collector.addThin([point, first]);
  }
  end();
  return Math.max(1, Math.ceil(count / 5));
}

function isVisible(
  { pdfium, scratch }: OpenDocument,
  object: number,
  colour: '_FPDFPageObj_GetFillColor' | '_FPDFPageObj_GetStrokeColor',
): boolean {
  const { pointer } = scratch;
  if (pdfium[colour](object, pointer, pointer + 4, pointer + 8, pointer + 12) === 0) return true;
  const [red = 0, green = 0, blue = 0, alpha = 255] = scratch.integers(4);
  return alpha > 0 && Math.min(red, green, blue) < WHITE;
}

function matrixOf({ pdfium, scratch }: OpenDocument, object: number): Matrix {
  if (pdfium._FPDFPageObj_GetMatrix(object, scratch.pointer) === 0) return IDENTITY;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = scratch.floats(6);
  return [a, b, c, d, e, f];
}

/** First `inner`, then `outer`. */
function multiply(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner;
  const [A, B, C, D, E, F] = outer;
  return [
    a * A + b * C,
    a * B + b * D,
    c * A + d * C,
    c * B + d * D,
    e * A + f * C + E,
    e * B + f * D + F,
  ];
}
