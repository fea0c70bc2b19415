/** 页面坐标: PDF counts from the bottom left of an unturned page; we count from the top left of the page as shown. */
import type { PageBox } from '../../document.ts';
import type { OpenDocument } from './library.ts';

/** Quarter turns clockwise. */
export type Turn = 0 | 1 | 2 | 3;

export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly turn: Turn;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

export interface PagePoint {
  readonly x: number;
  readonly y: number;
}

export function frameOf({ pdfium, scratch }: OpenDocument, page: number): Frame {
  pdfium._FPDF_GetPageBoundingBox(page, scratch.pointer);
  const [left = 0, top = 0, right = 0, bottom = 0] = scratch.floats(4);
  const turn = asTurn(pdfium._FPDFPage_GetRotation(page));
  return turned(
    { left, top, right, bottom, turn: 0, width: right - left, height: top - bottom },
    turn,
  );
}

/** The same page, turned further. */
export function turned(frame: Frame, by: Turn): Frame {
  const isUpright = by % 2 === 0;
  return {
    ...frame,
    turn: asTurn(frame.turn + by),
    width: isUpright ? frame.width : frame.height,
    height: isUpright ? frame.height : frame.width,
  };
}

export function asTurn(quarters: number): Turn {
  const turns = [0, 1, 2, 3] as const;
  return turns[((quarters % 4) + 4) % 4] ?? 0;
}

/** From the PDF's coordinates. */
export function toFrame(
  { turn, left, bottom, right, top }: Frame,
  x: number,
  y: number,
): PagePoint {
  if (turn === 0) return { x: x - left, y: top - y };
  if (turn === 1) return { x: y - bottom, y: x - left };
  if (turn === 2) return { x: right - x, y: y - bottom };
  return { x: top - y, y: right - x };
}

/** A box of a frame that was turned by `by` for reading, on the page as shown. */
export function shownBox(box: PageBox, by: Turn, shown: Frame): PageBox {
  // Most pages: the box itself, for there is one for every character.
  if (by === 0) return box;
  const { left, top, right, bottom } = box;
  const { width, height } = shown;
  if (by === 1) return { left: top, top: height - right, right: bottom, bottom: height - left };
  if (by === 2)
    return { left: width - right, top: height - bottom, right: width - left, bottom: height - top };
  return { left: width - bottom, top: left, right: width - top, bottom: right };
}
