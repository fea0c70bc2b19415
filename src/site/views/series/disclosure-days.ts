/** 公开用了几日: days from approval to publication, against the last day in time. */
import type { DisclosureStanding } from '../../../engine/disclosure/standing.ts';
import { fullPicture, type ChartView, type TableView } from '../chart.ts';
import { dayDots } from '../charts/days/day-dots.ts';
import type { DayDot, DayRow } from '../charts/days/day-dot.ts';
import { roundHeights } from '../charts/draw/domain.ts';
import { disclosureCell } from '../disclosures/cell.ts';
import { kindsOf } from '../disclosures/board.ts';
import { dayOf, dayText, STATE_MARKS, stateMark } from '../disclosures/marks.ts';
import { axisText } from '../format.ts';
import type { Overview } from '../overview/overview.ts';
import { found, label } from '../titles/title.ts';
import type { ChartTitle } from '../titles/title-text.ts';

/** A document that was withdrawn came out in time or late, but it is out no longer: it counts as withdrawn, as everywhere. */
const STATES: Readonly<Partial<Record<DisclosureStanding['mark'], DayDot['state']>>> = {
  'in-time': 'in-time',
  late: 'late',
  overdue: 'vain',
  stale: 'stale',
  pending: 'pending',
};

function stateOf(standing: DisclosureStanding): DayDot['state'] | undefined {
  return dayOf(standing) === undefined ? undefined : STATES[standing.mark];
}

export interface DaysContext {
  /** What a row is called. */
  readonly name: (report: Overview) => string;
  readonly path: (report: Overview) => string;
  readonly href: (path: string) => string;
  /** Of the head of the first column of the table. */
  readonly rowsAre: string;
  /** What to say over a row, given the one before it. */
  readonly above?: (report: Overview, before: Overview | undefined) => string;
}

/** @returns undefined when no document has a day */
export function daysChart(
  reports: readonly Overview[],
  context: DaysContext,
): ChartView | undefined {
  const kinds = kindsOf(reports);
  const rows = reports.map((report, index) => ({
    ...rowOf(report, kinds, context),
    above: context.above?.(report, reports[index - 1]) ?? '',
  }));
  const days = rows.flatMap(({ dots }) => dots.map(({ day }) => day));
  const limit = reports.flatMap(({ standings }) => standings)[0]?.timing.limit;
  if (days.length === 0 || limit === undefined) return undefined;
  const said = '从批复到公开的日数；批复的次日为第 1 日';
  const chart = {
    rows,
    kinds,
    limit: { height: limit, label: `第 ${String(limit)} 日` },
    ticks: roundHeights([...days, limit], 'zero').map((height) => ({
      height,
      label: axisText(height),
    })),
  };
  return {
    id: 'days',
    ...titleOf(reports, limit),
    subtitle: `${said}；虚线是期限的最后一日，没有日期的和已撤下的写明`,
    svgs: fullPicture((name, width) => dayDots(name, said, chart, width), 'days'),
    summary: `${said}，逐份见表。`,
    table: tableOf(reports, kinds, context),
    full: true,
  };
}

function rowOf(
  report: Overview,
  kinds: readonly string[],
  { name, path, href }: DaysContext,
): Omit<DayRow, 'above'> {
  const dots = report.standings.flatMap((standing): DayDot[] => {
    const { rule } = standing;
    const day = dayOf(standing);
    const state = stateOf(standing);
    if (state === undefined || day === undefined) return [];
    const cell = disclosureCell(report, standing);
    const label = state === 'vain' || state === 'stale' ? `${rule.kind}未见` : dayText(standing);
    return [
      {
        kind: kinds.indexOf(rule.kind),
        day,
        state,
        label,
        title: cell.label,
        href: href(cell.path),
      },
    ];
  });
  const without = report.standings.filter((each) => stateOf(each) === undefined);
  return { name: name(report), href: href(path(report)), dots, absent: absentTexts(without) };
}

/** 部门预算未查明；部门决算依规不公开, then shorter; 预算、决算均依规不公开 where all stand alike. */
function absentTexts(standings: readonly DisclosureStanding[]): readonly string[] {
  if (standings.length === 0) return [];
  const words = standings.map((standing) => {
    const { rule } = standing;
    return { kind: rule.kind, brief: rule.kind.replace(/^部门/, ''), ...stateMark(standing) };
  });
  const [first] = words;
  if (first && words.length > 1 && words.every(({ word }) => word === first.word))
    return [`${words.map(({ brief }) => brief).join('、')}均${first.word}`];
  return [
    words.map(({ kind, word }) => `${kind}${word}`).join('；'),
    words.map(({ brief, word }) => `${brief}${word}`).join('；'),
    words.map(({ brief, short }) => `${brief}${short}`).join('；'),
  ];
}

/** That all came out in time is so nearly everywhere: then the counts are told in the type of a label. */
function titleOf(reports: readonly Overview[], limit: number): ChartTitle {
  const standings = reports.flatMap((each) => each.standings);
  const states = standings.map(stateOf);
  const count = (state: DayDot['state']): number => states.filter((each) => each === state).length;
  const [inTime, late] = [count('in-time'), count('late')];
  const vain = count('vain') + count('stale');
  const withdrawn = standings.filter(({ mark }) => mark === 'withdrawn').length;
  const said = [
    `${String(inTime)} 份在 ${String(limit)} 日之内公开`,
    ...(late > 0 ? [`${String(late)} 份逾期`] : []),
    ...(vain > 0 ? [`${String(vain)} 份逾期未见公开`] : []),
    ...(withdrawn > 0 ? [`${String(withdrawn)} 份${STATE_MARKS.withdrawn.word}`] : []),
  ];
  return said.length === 1 ? label(said.join('')) : found(said.join('，'));
}

function tableOf(
  reports: readonly Overview[],
  kinds: readonly string[],
  { name, rowsAre }: DaysContext,
): TableView {
  const cell = ({ standings }: Overview, kind: string): readonly string[] => {
    const standing = standings.find(({ rule }) => rule.kind === kind);
    if (!standing) return ['没有记录', '–'];
    return [stateMark(standing).word, dayOf(standing)?.toString() ?? '–'];
  };
  return {
    caption: '从批复到公开的日数',
    head: [rowsAre, ...kinds.flatMap((kind) => [`${kind}状态`, `${kind}（日）`])],
    rows: reports.map((report) => [name(report), ...kinds.flatMap((kind) => cell(report, kind))]),
    numbersFrom: 2,
  };
}
