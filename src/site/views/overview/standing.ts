/** 与同类相比: in words, how a department stands to the median of its peers, and by how much. */
import {
  standing,
  type PeerCandidate,
  type PeerStanding,
} from '../../../engine/comparison/standing.ts';
import type { PeerRule } from '../../../engine/comparison/peer-rule.ts';
import type { Decimal } from '../../../engine/model/decimal.ts';
import type { Measure } from './measures.ts';
import type { Overview } from './overview.ts';

/** Departments scored by another version of the rubric in the same year are no peers of a score. */
export function standingOf(
  rule: PeerRule,
  measure: Measure,
  own: Overview,
  all: readonly Overview[],
): PeerStanding | undefined {
  return peerStanding(rule, own, comparable(measure, own, all), measure.of);
}

function comparable(
  measure: Measure,
  own: Overview,
  all: readonly Overview[],
): readonly Overview[] {
  return all.filter((each) => !measure.byRubric || each.rubric.id === own.rubric.id);
}

/** @param of the value compared; undefined where a report has none */
export function peerStanding(
  rule: PeerRule,
  own: Overview,
  all: readonly Overview[],
  of: Measure['of'],
): PeerStanding | undefined {
  return standing(
    rule,
    candidate(of, own),
    othersOf(own, all).map((each) => candidate(of, each)),
  );
}

function othersOf(own: Overview, all: readonly Overview[]): readonly Overview[] {
  return all.filter(
    (each) => each.key.year === own.key.year && each.department.id !== own.department.id,
  );
}

function candidate(of: Measure['of'], report: Overview): PeerCandidate {
  return {
    id: report.department.id,
    category: report.department.category,
    budget: report.amounts.get('initialBudget'),
    value: of(report),
  };
}

export function standingText(
  rule: PeerRule,
  measure: Measure,
  own: Overview,
  all: readonly Overview[],
): string {
  const value = measure.of(own);
  const year = `${own.key.year} 年度`;
  if (!value) return `${year}${measure.name}：${measure.absent(own)}，不作比较。`;
  const found = standingOf(rule, measure, own, all);
  const head = `${year}${measure.name} ${measure.text(value)}${measure.remark(own)}`;
  if (!found) return `${head}；${aloneText(measure, own, all)}，不作比较。`;
  return `${head}，${relation(measure, found)}。`;
}

/** Nobody else, or so few that the median would point at one of them. */
function aloneText(measure: Measure, own: Overview, all: readonly Overview[]): string {
  const others = othersOf(own, comparable(measure, own, all)).filter((each) =>
    measure.of(each),
  ).length;
  return others === 0
    ? '同一年度没有别的可比部门有这个数'
    : `同一年度有这个数的可比部门只有 ${String(others + 1)} 个`;
}

function relation(measure: Measure, { spread, own, ...group }: PeerStanding): string {
  // What is printed must subtract to what is said.
  const difference = shown(own).minus(shown(spread.median));
  const peers = groupText(group, spread.count);
  const value = `${peers}的中位数 ${measure.text(spread.median)}`;
  if (difference.isZero()) return `与${value}${value.endsWith('%') ? ' ' : ''}相同`;
  const side = difference.gt(0) ? '高' : '低';
  // A percent sign would run into the word.
  const space = value.endsWith('%') ? ' ' : '';
  return `比${value}${space}${side} ${measure.apart(difference.abs())}`;
}

/** At the two decimals of a percentage that are printed. */
function shown(ratio: Decimal): Decimal {
  return ratio.toDecimalPlaces(4);
}

/** 其他 4 个经济发展部门, 规模相近的其他 5 个部门, or 已录入的其他 5 个部门. */
function groupText({ by, group }: Pick<PeerStanding, 'by' | 'group'>, count: number): string {
  const number = String(count);
  if (by === '类别') return `其他 ${number} 个${group}部门`;
  if (by === '规模') return `规模相近（年初预算 ${group}）的其他 ${number} 个部门`;
  return `已录入的其他 ${number} 个部门`;
}
