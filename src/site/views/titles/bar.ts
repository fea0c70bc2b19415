/** The headline of a report: how much of its points can be recomputed, and how that came out. */
import { sum, type Decimal } from '../../../engine/model/decimal.ts';
import type { IndicatorOutcome, ItemKind, ItemOutcome } from '../../../engine/rubric/outcome.ts';
import type { Evaluation } from '../../../engine/rubric/total.ts';
import { bare } from '../format.ts';
import { found, label } from './title.ts';
import type { ChartTitle } from './title-text.ts';

/** 适用分值 by what becomes of them; the parts add up to it exactly. */
export type Partition = Readonly<Record<Part, Decimal>>;

/**
 * unrecorded: of what is missing, that which nobody has found out, though the report lacks nothing. later: settled by
 * something after the self-evaluation, which comes out otherwise: neither agrees with it nor speaks against it.
 */
type Part = ItemKind | 'unrecorded' | 'later';

export function partition({ outcomes }: Evaluation): Partition {
  const parts = outcomes
    .filter(({ verdict }) => verdict !== 'not-applicable')
    .flatMap((outcome) => outcome.items.map((each) => ({ each, part: partOf(each, outcome) })));
  const of = (part: Part): Decimal =>
    sum(parts.filter((each) => each.part === part).map(({ each }) => each.item.fullMarks));
  return {
    scored: of('scored'),
    range: of('range'),
    judged: of('judged'),
    missing: of('missing'),
    unrecorded: of('unrecorded'),
    later: of('later'),
    disputed: of('disputed'),
    'not-computable': of('not-computable'),
    'not-applicable': of('not-applicable'),
  };
}

function partOf({ kind, isUnrecorded, isLater }: ItemOutcome, outcome: IndicatorOutcome): Part {
  if (kind === 'missing' && isUnrecorded) return 'unrecorded';
  const { self, min, max, verdict } = outcome;
  const isApart = self !== undefined && (self.score.lt(min) || self.score.gt(max));
  const isOpen = isLater && isApart && verdict === 'explainable';
  return isOpen && kind === 'scored' ? 'later' : kind;
}

/** What published figures do not settle, in the order in which it is told. */
const OPEN: readonly (readonly [Part, string])[] = [
  ['range', '只能算出区间'],
  ['disputed', '的数字存疑'],
  ['later', '涉及自评以后的公开情况，不与自评比较'],
  ['judged', '由评价者认定'],
  ['missing', '所需的数字报告没有印出'],
  ['unrecorded', '本网站没有查明'],
  ['not-computable', '无法计算'],
  ['not-applicable', '不适用'],
];

/** A finding only where self scores and figures disagree: that they agree is so nearly everywhere. */
export function barTitle(evaluation: Evaluation): ChartTitle {
  if (!evaluation.selfTotal) return found(incomplete(evaluation));
  const parts = partition(evaluation);
  const gaps = evaluation.outcomes.filter(({ gap }) => gap);
  if (gaps.length > 0) return found(disagreement(gaps, parts));
  return label([settledText(parts), openText(parts)].filter((each) => each !== '').join('；'));
}

function settledText({ scored }: Partition): string {
  return scored.isZero()
    ? '没有一分可由公布的数字算定'
    : `可由公布的数字算定的 ${bare(scored)} 分，与自评没有不合`;
}

function openText(parts: Partition): string {
  return OPEN.filter(([kind]) => parts[kind].gt(0))
    .map(([kind, said]) => `${bare(parts[kind])} 分${said}`)
    .join('，');
}

/** 可算定的 61 分里，2 项自评高于复算，合计 3 分 */
function disagreement(gaps: readonly IndicatorOutcome[], { scored, later }: Partition): string {
  const said = (['overstated', 'understated'] as const).flatMap((verdict) => {
    const own = gaps.filter((each) => each.verdict === verdict);
    if (own.length === 0) return [];
    const total = sum(own.flatMap(({ gap }) => (gap ? [gap.abs()] : [])));
    const least = own.every(({ min, max }) => min.eq(max)) ? '' : '至少';
    const side = verdict === 'overstated' ? '自评高于复算' : '自评低于复算';
    return [`${String(own.length)} 项${side}，合计${least} ${bare(total)} 分`];
  });
  // A range that a self score leaves is not among the points that are settled.
  const isSettled = gaps.every(({ items }) => items.every(({ kind }) => kind === 'scored'));
  const all = `${bare(scored.plus(later))} 分`;
  return isSettled
    ? `可算定的 ${all}里，${said.join('；')}`
    : `${said.join('；')}；可由公布的数字算定的共 ${all}`;
}

function incomplete({ outcomes }: Evaluation): string {
  const open = outcomes.filter(({ verdict }) => verdict === 'unscored').length;
  return open === outcomes.length
    ? `${String(open)} 项指标都没有公布自评得分`
    : `自评不完整：${String(open)} 项指标没有公布自评得分`;
}
