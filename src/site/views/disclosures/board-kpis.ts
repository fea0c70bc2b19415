/** The band of key figures over a board or list of documents. */
import type { DisclosureStanding } from '../../../engine/disclosure/standing.ts';
import type { Mark } from '../../../engine/disclosure/mark.ts';
import type { Kpi } from '../kpi.ts';
import type { Overview } from '../overview/overview.ts';

export function boardKpis(reports: readonly Overview[]): readonly Kpi[] {
  const standings = reports.flatMap((each) => each.standings);
  const [inTime, late, overdue, stale] = [
    count(standings, 'in-time'),
    count(standings, 'late'),
    count(standings, 'overdue'),
    count(standings, 'stale'),
  ];
  const judged = inTime + late + overdue + stale;
  const isOld = stale > 0 ? `份（${String(stale)} 份查看已久）` : '份';
  const tables = completeOf(standings);
  const timed: readonly Kpi[] =
    judged === 0
      ? ['按期公开', '逾期公开', '逾期未见公开'].map(unjudged)
      : [
          kpi('按期公开', inTime, `/ ${String(judged)} 份可判断`, false),
          kpi('逾期公开', late, '份', late > 0),
          kpi('逾期未见公开', overdue + stale, isOld, overdue > 0),
        ];
  return [
    ...timed,
    tables
      ? {
          label: '应列的表齐全',
          value: tables.complete,
          unit: `/ ${tables.settled} 份已查全`,
          alarm: false,
        }
      : { label: '应列的表齐全', value: '—', unit: '没有已查全的', alarm: false },
  ];
}

/** Nothing judged is no zero. */
function unjudged(label: string): Kpi {
  return { label, value: '—', unit: '没有可判断的', alarm: false };
}

function kpi(label: string, value: number, unit: string, alarm: boolean): Kpi {
  return { label, value: String(value), unit, alarm };
}

function count(standings: readonly DisclosureStanding[], mark: Mark): number {
  return standings.filter((each) => each.mark === mark).length;
}

/** Of the documents whose tables are settled; undefined where none is. */
function completeOf(
  standings: readonly DisclosureStanding[],
): { readonly complete: string; readonly settled: string } | undefined {
  const open = standings.filter(({ current }) => current);
  const of = (kind: DisclosureStanding['completeness']['kind']): number =>
    open.filter(({ completeness }) => completeness.kind === kind).length;
  const settled = of('complete') + of('deficient');
  if (settled === 0) return undefined;
  return { complete: String(of('complete')), settled: String(settled) };
}
