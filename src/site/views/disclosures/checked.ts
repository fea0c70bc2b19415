/** What the checks make of a document's tables: told only of tables that were in fact compared. */
import type { Publication } from '../../../dataset/publication.ts';
import type { DisclosedTableView } from './disclosed-table.ts';

/** One check may mark cells of several tables. */
function countFaults(entered: readonly DisclosedTableView[]): number {
  return new Set(entered.flatMap(({ faults }) => faults.map(({ path }) => path))).size;
}

/** @param document id of disclosures.csv */
export function sayChecked(
  { tables, checks }: Publication,
  document: string,
  entered: readonly DisclosedTableView[],
): string {
  if (entered.length === 0) return '';
  if (tables.all.every((table) => table.document !== document))
    return '这一版已经撤下，或不知道是不是最后的一版，没有核对。';
  const compared = checks.filter(
    ({ outcome, cells }) =>
      outcome !== 'not-run' && cells.some(({ table }) => table.document === document),
  );
  if (compared.length === 0) return '没有能够核对的数。';
  const said = [...sayFaults(entered), ...sayUnits(entered)];
  return said.length === 0
    ? '能核对的都核对了，没有发现合不上的数。'
    : `能核对的都核对了，${said.join('，')}；合不上不等于违规。`;
}

function sayFaults(entered: readonly DisclosedTableView[]): readonly string[] {
  const count = countFaults(entered);
  return count === 0 ? [] : [`有 ${String(count)} 处合不上，已在格内标出`];
}

function sayUnits(entered: readonly DisclosedTableView[]): readonly string[] {
  const doubtful = entered.filter(({ isInDoubt }) => isInDoubt).length;
  return doubtful === 0 ? [] : [`有 ${String(doubtful)} 张表的单位存疑`];
}

/** 公开的表（9 张，7 处合不上） */
export function tablesLabel(entered: readonly DisclosedTableView[]): string {
  const count = countFaults(entered);
  const found = count === 0 ? '' : `，${String(count)} 处合不上`;
  return `公开的表（${String(entered.length)} 张${found}）`;
}
