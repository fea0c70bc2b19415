/** The band of key figures over a board or list of documents. */
import type { Mark, Standing } from '../../disclosure/standing.ts';
import type { Kpi } from '../kpi.ts';
import type { Overview } from '../overview.ts';
import { completeOf } from '../series/disclosure-states.ts';
import type { Due } from './due.ts';

export function boardKpis(reports: readonly Overview[], due?: Due): readonly Kpi[] {
  const standings = reports.flatMap((each) => each.standings);
  const late = count(standings, 'late');
  const overdue = count(standings, 'overdue');
  const judged = count(standings, 'in-time') + late + overdue;
  return [
    {
      label: '按期公开',
      value: String(count(standings, 'in-time')),
      unit: `/ ${String(judged)} 份能判断的`,
      alarm: false,
    },
    { label: '逾期公开', value: String(late), unit: '份', alarm: late > 0 },
    { label: '过期限仍未见', value: String(overdue), unit: '份', alarm: overdue > 0 },
    { label: '表齐全', value: completeOf(standings), unit: '', alarm: false },
    ...(due && due.dataDate !== ''
      ? [{ label: '接下来到期', value: String(due.next.length), unit: '份', alarm: false }]
      : []),
  ];
}

function count(standings: readonly Standing[], mark: Mark): number {
  return standings.filter((each) => each.mark === mark).length;
}
