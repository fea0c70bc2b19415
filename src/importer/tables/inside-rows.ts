/** 其中：在用 below 固定资产: rows that say what they are only together with the row above. */
import type { Fact } from '../../engine/model/glossary.ts';
import type { PlainCell } from './grid-cells.ts';
import type { GridPartWords } from './grid-words.ts';
import type { BodyRow } from './body-row.ts';

export interface InsideRow {
  readonly label: PlainCell;
  readonly fact: Fact;
}

const PART = '其中';

export function insideRows(
  body: readonly BodyRow[],
  { insides }: GridPartWords,
): ReadonlyMap<number, InsideRow> {
  const found = new Map<number, InsideRow>();
  body.forEach(({ row, label }, at) => {
    const above = body[at - 1];
    const isRightBelow = above?.label.column === label.column && above.row + 1 === row;
    // `其中：已完成`, then `未完成`.
    const before = above && found.get(above.row)?.fact.id;
    const isPart = label.isPart || label.label.startsWith(PART) || before !== undefined;
    const named = [above?.meaning?.subject, above?.meaning?.fact?.id, before];
    const inside = insides.find(
      ({ labels, under }) => labels.has(label.label) && named.includes(under),
    );
    if (isRightBelow && isPart && inside) found.set(row, { label, fact: inside.fact });
  });
  return found;
}
