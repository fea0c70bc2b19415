/** 指标对照 in words: which indicators of two versions of the rubric can be compared. */
import type { Correspondence, Relation } from '../../../engine/rubric/crosswalk.ts';
import type { Rubric } from '../../../engine/rubric/rubric.ts';
import type { TableView } from '../chart.ts';
import { bare } from '../format.ts';

const COMPARABLE: Readonly<Record<Relation, string>> = {
  相同: '可比',
  分值有变: '按得分率可比',
  计分有变: '不可比',
  新增: '后一版才有',
  取消: '前一版才有',
};

export interface CrosswalkView {
  readonly title: string;
  readonly summary: string;
  /** What changed only: the indicators that stayed the same are counted in the summary. */
  readonly table: TableView;
}

export function crosswalkViews(
  rows: readonly Correspondence[],
  rubrics: readonly Rubric[],
): readonly CrosswalkView[] {
  const pairs = [...new Set(rows.map(({ from, to }) => `${from} ${to}`))];
  return pairs.flatMap((pair) => {
    const [before, after] = pair.split(' ').map((id) => rubrics.find((each) => each.id === id));
    const own = rows.filter(({ from, to }) => `${from} ${to}` === pair);
    return before && after ? [crosswalkView(own, before, after)] : [];
  });
}

function crosswalkView(
  rows: readonly Correspondence[],
  before: Rubric,
  after: Rubric,
): CrosswalkView {
  const same = rows.filter(({ relation }) => relation === '相同');
  const changed = rows.filter(({ relation }) => relation !== '相同');
  const marks = (rubric: Rubric, id: string): string => {
    const found = rubric.indicators.find((each) => each.id === id);
    return found ? bare(found.fullMarks) : '—';
  };
  const title = `${before.years.at(-1) ?? ''} 年度以前与 ${after.years[0] ?? ''} 年度起的两版对照`;
  return {
    title,
    summary: `${String(same.length)} 项相同，${String(changed.length)} 项有变；序列图在换版处断开。`,
    table: {
      caption: title,
      head: ['指标', '前一版分值', '后一版分值', '是否可比', '变化', '说明'],
      rows: changed.map(({ indicator, relation, reason }) => [
        nameOf(indicator, after, before),
        marks(before, indicator),
        marks(after, indicator),
        COMPARABLE[relation],
        relation,
        reason,
      ]),
      numbersFrom: 9,
    },
  };
}

function nameOf(id: string, ...rubrics: readonly Rubric[]): string {
  return rubrics.flatMap((each) => each.indicators).find((each) => each.id === id)?.name ?? id;
}

/** For an indicator's own page: how it stands from one version to the next, in one sentence each. */
export function indicatorChanges(
  id: string,
  rows: readonly Correspondence[],
  rubrics: readonly Rubric[],
): readonly string[] {
  return rows
    .filter(({ indicator }) => indicator === id)
    .flatMap(({ to, relation, reason }) => {
      const after = rubrics.find((each) => each.id === to);
      if (!after) return [];
      const since = `${after.years[0] ?? ''} 年度换版`;
      const said = reason === '' ? '规则与分值都没有变' : reason;
      return [`${since}：${COMPARABLE[relation]}。${said}。`];
    });
}
