/** 指标对照: how each indicator of one version of the rubric stands to the next version. */
import { readTable } from '../model/csv.ts';
import { quoted, type Report } from '../model/problem.ts';
import type { Indicator, Rubric } from './rubric.ts';

/**
 * 相同: same rules, same marks. 分值有变: same rules, other marks; comparable as 得分率.
 * 计分有变: the rules differ; not comparable. 新增, 取消: only in the later or the earlier version.
 */
export const RELATIONS = ['相同', '分值有变', '计分有变', '新增', '取消'] as const;
export type Relation = (typeof RELATIONS)[number];

export interface Correspondence {
  /** Ids of the two versions. */
  readonly from: string;
  readonly to: string;
  readonly indicator: string;
  readonly relation: Relation;
  readonly reason: string;
}

export const CROSSWALK_COLUMNS = ['from', 'to', 'indicator', 'name', 'relation', 'reason'] as const;

/** Every indicator of either version has exactly one row; what the two rubrics contradict is a problem. */
export function readCrosswalk(
  bytes: Uint8Array,
  file: string,
  rubrics: readonly Rubric[],
  report: Report,
): readonly Correspondence[] {
  const key = ['from', 'to', 'indicator'] as const;
  const rows = readTable(bytes, { file, columns: CROSSWALK_COLUMNS, key }, report);
  const read = rows.flatMap(({ line, cells }): Correspondence[] => {
    const say = (
      column: keyof typeof cells,
      expected: string,
      action: string,
    ): Correspondence[] => {
      report({ file, row: line, column, found: quoted(cells[column]), expected, action });
      return [];
    };
    const [from, to] = [cells.from, cells.to].map((id) => rubrics.find((each) => each.id === id));
    if (!from) return say('from', '本区评分标准的编号', '请改正');
    if (!to) return say('to', '本区评分标准的编号', '请改正');
    const relation = RELATIONS.find((each) => each === cells.relation);
    if (!relation) return say('relation', RELATIONS.join('、'), '请从中选一个');
    const [before, after] = [from, to].map((each) => find(each, cells.indicator));
    const name = (after ?? before)?.name;
    if (name === undefined) return say('indicator', '两个版本之一里的指标标识', '请改正');
    if (name !== cells.name) return say('name', `“${name}”`, '请核对是否填错行');
    if (!agrees(relation, before, after))
      return say('relation', describe(before, after), '请对照两个版本改正');
    if (relation !== '相同' && cells.reason === '')
      return say('reason', '哪里变了，一句话', '请写明，页面会照此说明');
    const { indicator, reason } = cells;
    return [{ from: from.id, to: to.id, indicator, relation, reason }];
  });
  reportGaps(
    rows.map(({ cells }) => cells),
    rubrics,
    file,
    report,
  );
  return read;
}

function find(rubric: Rubric | undefined, id: string): Indicator | undefined {
  return rubric?.indicators.find((each) => each.id === id);
}

/** Whether the rules changed only a reader can tell; whether it exists and what it is worth, the rubrics do. */
function agrees(
  relation: Relation,
  before: Indicator | undefined,
  after: Indicator | undefined,
): boolean {
  if (!before) return relation === '新增';
  if (!after) return relation === '取消';
  const sameMarks = before.fullMarks.eq(after.fullMarks);
  if (relation === '相同') return sameMarks;
  return relation === '分值有变' ? !sameMarks : relation === '计分有变';
}

function describe(before: Indicator | undefined, after: Indicator | undefined): string {
  if (!before) return '新增，因为前一版没有这个指标';
  if (!after) return '取消，因为后一版没有这个指标';
  const [one, other] = [before.fullMarks.toString(), after.fullMarks.toString()];
  return one === other
    ? `相同 或 计分有变，因为两版都是 ${one} 分`
    : `分值有变 或 计分有变，因为分值由 ${one} 变为 ${other}`;
}

/** A row that is itself at fault still stands for its indicator: one mistake, one message. */
function reportGaps(
  rows: readonly Readonly<Record<'from' | 'to' | 'indicator', string>>[],
  rubrics: readonly Rubric[],
  file: string,
  report: Report,
): void {
  for (const pair of new Set(rows.map(({ from, to }) => `${from} ${to}`))) {
    const own = rows.filter(({ from, to }) => `${from} ${to}` === pair);
    const both = rubrics.filter(({ id }) => pair.split(' ').includes(id));
    if (both.length < 2) continue;
    const listed = own.map(({ indicator }) => indicator);
    const names = both.map(({ id }) => id).join(' 与 ');
    for (const id of new Set(both.flatMap(({ indicators }) => indicators.map((each) => each.id))))
      if (!listed.includes(id))
        report({
          file,
          column: 'indicator',
          found: `没有 ${quoted(id)}`,
          expected: `${names} 的每个指标一行`,
          action: '请补上一行',
        });
  }
}
