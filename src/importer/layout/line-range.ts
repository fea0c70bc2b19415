/** 段: what a finder makes of a stretch of lines. */
import type { Grid, Line } from '../document.ts';

/** Lines `from` to `to` (not included) became the grid. */
export interface FoundGrid {
  readonly from: number;
  readonly to: number;
  readonly grid: Grid;
}

export type LinePiece = { readonly lines: readonly Line[] } | { readonly grid: Grid };

/** @param found in order, without overlap */
export function cut(lines: readonly Line[], found: readonly FoundGrid[]): readonly LinePiece[] {
  const pieces: LinePiece[] = [];
  let done = 0;
  for (const { from, to, grid } of found) {
    if (from > done) pieces.push({ lines: lines.slice(done, from) });
    pieces.push({ grid });
    done = to;
  }
  if (done < lines.length) pieces.push({ lines: lines.slice(done) });
  return pieces;
}
