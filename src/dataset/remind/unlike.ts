/** What reminders of things unlike their neighbours have in common. */
import type { PublishedTable } from '../../engine/model/table.ts';

export const LOOK = '请对照原文；照印刷就是这样，不必改';

const SHOWN = 8;

/** The first few, and how many there are: 等 12 处. */
export function firstListed(all: readonly string[], counted: string): string {
  const shown = all.slice(0, SHOWN).join('、');
  return all.length <= SHOWN ? shown : `${shown} 等 ${String(all.length)} ${counted}`;
}

/** In the file, from 1. */
export function fileLine(table: PublishedTable, row: number): number {
  return table.head.length + row + 1;
}
