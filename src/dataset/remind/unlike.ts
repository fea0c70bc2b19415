import { plainLabel } from '../../engine/model/table-labels.ts';
import type { PublishedTable } from '../../engine/model/table.ts';

/** What these reminders have in common. */
export const LOOK = '请对照原文；照印刷就是这样，不必改';

/** With fewer beside it nothing is unusual. */
export const LEAST = 6;
/** The share of the others that are alike. */
export const MOST = 0.8;

const SHOWN = 8;

export function listed(all: readonly string[]): string {
  const shown = all.slice(0, SHOWN).join('、');
  return all.length <= SHOWN ? shown : `${shown} 等 ${String(all.length)} 处`;
}

/** In the file, from 1. */
export function lineOf(table: PublishedTable, row: number): number {
  return table.head.length + row + 1;
}

export function codeColumns({ columns }: PublishedTable): readonly number[] {
  return columns.flatMap(({ index, path }) =>
    /(编码|代码)$/.test(plainLabel(path.at(-1) ?? '')) ? [index] : [],
  );
}
