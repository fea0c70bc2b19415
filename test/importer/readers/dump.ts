/** A document as text that can be compared: one line for each line, cell and remark. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Block, Grid, Line, SourceDocument } from '../../../src/importer/document.ts';
import type { Outcome } from '../../../src/importer/imported.ts';
import { readReaderLimits, type ReaderLimits } from '../../../src/importer/readers/limits.ts';
import { readYaml } from '../../../src/engine/model/entry.ts';
import { describeProblem } from '../../../src/engine/model/problem.ts';

export const limits = loadLimits();

function loadLimits(): ReaderLimits {
  const file = join(import.meta.dirname, '../../../data/recognition/limits.yaml');
  const problems: string[] = [];
  const root = readYaml(readFileSync(file, 'utf8'), 'limits.yaml', (problem) =>
    problems.push(describeProblem(problem)),
  );
  if (!root) throw new Error(problems.join('\n'));
  const read = readReaderLimits(root);
  expect(problems).toEqual([]);
  return read;
}

/** Each line as number, text and ¶; each cell as row,column (with +rows×columns when merged) and its lines. */
export function dump(outcome: Outcome<SourceDocument>): readonly string[] {
  if (!outcome.ok) return outcome.problems.map(describeProblem);
  const { blocks, remarks } = outcome.value;
  return [...blocks.flatMap(dumpBlock), ...remarks.map((remark) => `! ${remark}`)];
}

function dumpBlock(block: Block): readonly string[] {
  if (block.kind === 'text') return block.lines.map(dumpLine);
  expectCovered(block);
  const { origin, rowCount, columnCount, cells } = block;
  return [
    `[${origin} ${String(rowCount)}×${String(columnCount)}]`,
    ...Array.from({ length: rowCount }, (_, row) =>
      cells
        .filter((cell) => cell.row === row)
        .map(({ rowSpan, colSpan, lines }) => {
          const span = rowSpan * colSpan > 1 ? `${String(rowSpan)}×${String(colSpan)} ` : '';
          return span + lines.map(({ text }) => text).join('/');
        })
        .join(' | '),
    ),
  ];
}

function dumpLine({ number, page, text, endsParagraph }: Line): string {
  const place = page === undefined ? String(number) : `p${String(page)}`;
  return `${place} ${text}${endsParagraph ? '¶' : ''}`;
}

/** What every consumer relies on, whatever was read. */
export function expectCovered({ rowCount, columnCount, cells }: Grid): void {
  const times = new Uint8Array(rowCount * columnCount);
  for (const { row, column, rowSpan, colSpan } of cells)
    for (let at = row; at < row + rowSpan; at += 1)
      for (let to = column; to < column + colSpan; to += 1) {
        if (at >= rowCount || to >= columnCount) throw new Error('a cell reaches out of its grid');
        times[at * columnCount + to] = (times[at * columnCount + to] ?? 0) + 1;
      }
  if (times.some((each) => each !== 1)) throw new Error('a place is not covered once');
}
