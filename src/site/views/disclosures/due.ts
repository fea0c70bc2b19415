/** 到期与逾期: what is overdue and what is due next as of the data date, not of the reader's clock. */
import type { DisclosureStanding } from '../../../engine/disclosure/standing.ts';
import type { Jurisdiction } from '../../../dataset/jurisdiction.ts';
import { daysBetween } from '../../../engine/model/day.ts';
import type { Overview } from '../overview/overview.ts';
import { departmentDisclosuresPath } from '../paths.ts';

export interface DueRow {
  readonly department: string;
  readonly path: string;
  readonly what: string;
  readonly approvedOn: string;
  readonly dueOn: string;
  readonly said: string;
}

export interface Due {
  readonly dataDate: string;
  /** Whether any document has a last day: else nothing can be due. */
  readonly isDated: boolean;
  readonly overdue: readonly DueRow[];
  /** Looked for in vain, but so long ago that it may have come out since. */
  readonly stale: readonly DueRow[];
  readonly next: readonly DueRow[];
  /** The term has run out since somebody last looked: nothing is known. */
  readonly toCheck: readonly DueRow[];
}

const OPEN: readonly DisclosureStanding['mark'][] = ['pending', 'unseen', 'unknown'];

export function dueOf({ dataDate }: Jurisdiction, reports: readonly Overview[]): Due {
  const all = reports.flatMap((report) =>
    report.standings.map((standing) => ({ report, standing, left: left(dataDate, standing) })),
  );
  const rows = (
    fits: (standing: DisclosureStanding, left: number | undefined) => boolean,
    say: (standing: DisclosureStanding, left: number | undefined) => string,
  ): readonly DueRow[] =>
    all
      .filter((each) => fits(each.standing, each.left))
      .sort((a, b) => (a.left ?? 0) - (b.left ?? 0))
      .map((each) => row(each.report, each.standing, say(each.standing, each.left)));
  const isOpen = ({ mark }: DisclosureStanding): boolean => OPEN.includes(mark);
  return {
    dataDate,
    isDated: all.some(({ standing }) => standing.timing.dueOn !== ''),
    overdue: rows(
      ({ mark }) => mark === 'overdue',
      ({ timing }) => sayVain(timing),
    ),
    stale: rows(
      ({ mark }) => mark === 'stale',
      ({ timing, staleAfter }) => `${sayVain(timing)}；查看已过 ${String(staleAfter)} 个月`,
    ),
    next: rows(
      (standing, days) => isOpen(standing) && days !== undefined && days >= 0,
      (_, days) => (days === 0 ? '当日到期' : `还有 ${String(days ?? '')} 日`),
    ),
    toCheck: rows(
      (standing, days) => isOpen(standing) && days !== undefined && days < 0,
      ({ timing }) =>
        timing.checkedOn === '' ? '尚未查看' : `${timing.checkedOn} 查看以后没有再查`,
    ),
  };
}

function sayVain({ checkedOn, day }: DisclosureStanding['timing']): string {
  return `最近查看 ${checkedOn}，未见公开，第 ${String(day ?? '')} 日`;
}

/** Days from the data date to the last day in time. */
function left(dataDate: string, { timing, documents }: DisclosureStanding): number | undefined {
  return documents.length === 0 ? undefined : daysBetween(dataDate, timing.dueOn);
}

function row(
  { key, department }: Overview,
  { rule, timing }: DisclosureStanding,
  said: string,
): DueRow {
  return {
    department: department.short,
    path: departmentDisclosuresPath(key.jurisdiction, key.department),
    what: `${key.year} 年度${rule.kind}`,
    approvedOn: timing.approvedOn,
    dueOn: timing.dueOn,
    said,
  };
}
