/** One kind of document of one report, as a board, a list or a timeline shows it. */
import type { DisclosureStanding } from '../../../engine/disclosure/standing.ts';
import type { Overview } from '../overview/overview.ts';
import { documentPath, yearDisclosuresPath } from '../paths.ts';
import {
  dayText,
  isAlarmingStanding,
  isDeficient,
  lookText,
  stateMark,
  tablesCell,
  tablesKind,
  type StateMark,
  type TablesKind,
} from './marks.ts';

export interface DisclosureCell {
  readonly kind: string;
  readonly mark: StateMark;
  readonly day: string;
  /** 最近查看 2021-03-10, of what was looked for in vain; else ''. */
  readonly look: string;
  readonly tables: string;
  readonly tablesKind: TablesKind;
  readonly isDeficient: boolean;
  readonly isAlarming: boolean;
  /** Of the version that stands, else of the last one known, else of the year's list. */
  readonly path: string;
  /** All of it in words. */
  readonly label: string;
}

export function disclosureCell(
  { key, department }: Overview,
  standing: DisclosureStanding,
): DisclosureCell {
  const { rule, documents, current, reasons } = standing;
  const shown = current ?? documents.at(-1);
  const state = stateMark(standing);
  return {
    kind: rule.kind,
    mark: state,
    day: dayText(standing),
    look: lookText(standing),
    isDeficient: isDeficient(standing),
    tables: tablesCell(standing),
    tablesKind: tablesKind(standing),
    isAlarming: isAlarmingStanding(standing),
    path: shown ? documentPath(key, shown.id) : yearDisclosuresPath(key.jurisdiction, key.year),
    label: `${department.short} ${key.year} 年度${rule.kind}：${state.word}；${reasons.join('；')}`,
  };
}
