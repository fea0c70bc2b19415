/** 文字里的表: tables printed as text become grids; all other lines stay as they are. */
import { alignedAt, type AlignedRows } from './aligned.ts';
import type { Block, Line, SourceDocument, TextBlock } from '../document.ts';
import { filledFormAt } from './filled-form.ts';
import { fixedAt } from './fixed-head.ts';
import { formLinesAt } from './form-lines.ts';
import { isLoneValue, listedAt } from './listed.ts';
import { pairsAt } from './pairs.ts';
import { printedRow, type PrintedRow } from './line-parts.ts';
import { findPiped } from './piped.ts';
import { scoreRegion } from './score-region.ts';
import { cut, type FoundGrid, type LinePiece } from './line-range.ts';
import type { TextTableWords } from './layout-words.ts';

/**
 * Tables may run on from one text block into the next. Of the lines of a table, blank ones, its frame, a page number
 * and a head printed again are left out; every other line stays, in a block or in a cell.
 */
export function findTextTables(document: SourceDocument, words: TextTableWords): SourceDocument {
  const blocks: Block[] = [];
  let texts: TextBlock[] = [];
  const flush = (): void => {
    blocks.push(...inTexts(texts, words));
    texts = [];
  };
  for (const block of document.blocks) {
    if (block.kind === 'text') texts.push(block);
    else {
      flush();
      blocks.push(block);
    }
  }
  flush();
  return { ...document, blocks };
}

function inTexts(texts: readonly TextBlock[], words: TextTableWords): readonly Block[] {
  const lines = texts.flatMap((block) => block.lines);
  const pieces = cut(lines, findPiped(lines, words)).flatMap((piece) =>
    'grid' in piece ? [piece] : cut(piece.lines, findInRows(piece.lines, words)),
  );
  if (!pieces.some((piece) => 'grid' in piece)) return texts;
  const owners = new Map<Line, TextBlock>();
  for (const block of texts) for (const line of block.lines) owners.set(line, block);
  return pieces.flatMap((piece) => blocksOf(piece, owners));
}

/** Lines of two blocks do not become one. */
function blocksOf(piece: LinePiece, owners: ReadonlyMap<Line, TextBlock>): readonly Block[] {
  if ('grid' in piece) return [piece.grid];
  const blocks: { kind: 'text'; lines: Line[] }[] = [];
  let owner: TextBlock | undefined;
  for (const line of piece.lines) {
    const own = owners.get(line);
    if (own !== owner || blocks.length === 0) blocks.push({ kind: 'text', lines: [] });
    blocks.at(-1)?.lines.push(line);
    owner = own;
  }
  return blocks;
}

function findInRows(lines: readonly Line[], words: TextTableWords): readonly FoundGrid[] {
  const rows = lines.flatMap((line, at) =>
    line.text.trim() === '' ? [] : [printedRow(line, at, words)],
  );
  const isScored = scoreRegion(rows, words);
  const found: AlignedRows[] = [];
  let [at, start] = [0, 0];
  while (at < rows.length) {
    const step: AlignedRows | { readonly to: number } = isScored[at]
      ? { to: at + 1 }
      : tableAt(rows, { start, at }, words);
    if (isTable(step)) {
      found.push(step);
      start = step.to;
    } else if (isScored[at]) start = at + 1;
    // A reader that looked back may end before the row it was asked at: it is not asked there again.
    at = Math.max(step.to, at + 1);
  }
  return found.map(({ from, to, grid }) => ({
    from: rows[from]?.at ?? 0,
    to: (rows[to - 1]?.at ?? 0) + 1,
    grid,
  }));
}

function isTable(step: AlignedRows | { readonly to: number }): step is AlignedRows {
  return 'grid' in step;
}

function tableAt(
  rows: readonly PrintedRow[],
  { start, at }: { readonly start: number; readonly at: number },
  words: TextTableWords,
): AlignedRows | { readonly to: number } {
  const row = rows[at];
  if (!row || row.isRuler) return { to: at + 1 };
  const sure =
    fixedAt(rows, { start, at }, words) ??
    formLinesAt(rows, at, words) ??
    filledFormAt(rows, at, words);
  if (sure) return sure;
  if (isLoneValue(row)) return listedAt(rows, { start, end: at }, words);
  const pairs = pairsAt(rows, at, words);
  if (pairs) return pairs;
  return (row.trailing > 0 || row.hasNumber) && row.tokens.length > 1
    ? alignedAt(rows, { start, end: at }, words)
    : { to: at + 1 };
}
