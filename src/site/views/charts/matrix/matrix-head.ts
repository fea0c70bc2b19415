/** Heads of the columns of matrix-heat.ts: group, name set from top to bottom, number. */
import * as Plot from '@observablehq/plot';
import {
  HEAD_LEADING,
  HEAD_SIZE,
  MOST_CHARACTERS,
  type MatrixBlock,
  type MatrixLayout,
} from './matrix-layout.ts';
import { INK, MUTED, shorten, type TextLabel } from '../draw/chart-text.ts';

/** Names of the indicators from top to bottom, as Chinese may be set; their numbers under them. */
export function headMark(
  { columns, cells }: MatrixBlock,
  { cellWidth }: MatrixLayout,
): Plot.Markish {
  const upright: Readonly<Record<string, string>> = { '（': '︵', '）': '︶' };
  const stacked = columns.map(({ name, left }) => {
    const characters = Array.from(name);
    const cut =
      characters.length > MOST_CHARACTERS
        ? [...characters.slice(0, MOST_CHARACTERS - 1), '︙']
        : characters;
    const text = cut.map((each) => upright[each] ?? each).join('\n');
    return { x: left + cellWidth / 2, y: cells - 20, text };
  });
  return Plot.text(stacked, {
    x: 'x',
    y: 'y',
    text: 'text',
    lineAnchor: 'bottom',
    lineHeight: HEAD_LEADING,
    fontSize: HEAD_SIZE,
    fill: INK,
  });
}

export function headLabels(
  { columns, top, cells }: MatrixBlock,
  { cellWidth }: MatrixLayout,
): readonly TextLabel[] {
  const numbers = columns.map(({ number, left }): TextLabel => {
    const x = left + cellWidth / 2;
    return { x, y: cells - 9, text: number, size: 11, anchor: 'middle', fill: MUTED };
  });
  const groups = columns.flatMap((column, index): readonly TextLabel[] => {
    if (columns[index - 1]?.group === column.group) return [];
    const next = columns.find((other, at) => at > index && other.group !== column.group);
    const text = shorten(column.group, 13 * 1.04, (next?.left ?? Infinity) - column.left - 6);
    const place = { x: column.left + 1, y: top + 8 };
    return [{ ...place, text, size: 13, anchor: 'start', fill: INK, bold: true }];
  });
  return [...numbers, ...groups];
}
