/** One report scored: every indicator, the sections and the totals. */
import { Exact } from '../../exact.ts';
import type { Data, Jurisdiction } from '../data/jurisdictions.ts';
import type { Report } from '../data/reports.ts';
import type { Rubric } from '../data/rubrics.ts';
import { ruleFor } from '../disclosure/rules.ts';
import { type Finding, type Standing, standingOf } from '../disclosure/standing.ts';
import type { Dispute } from '../disputes/dispute.ts';
import type { Policy } from '../policy.ts';
import { type IndicatorResult, scoreIndicator } from './indicators.ts';
import { Calculator } from './quantity.ts';
import { scoreByReadings } from './readings.ts';

export interface Evaluation {
  readonly report: Report;
  readonly rubric: Rubric;
  readonly results: readonly IndicatorResult[];
  readonly standings: readonly Standing[];
  /** Undefined while an indicator that applies has no self score. */
  readonly selfTotal: Exact | undefined;
  readonly low: Exact;
  readonly high: Exact;
  readonly settled: Exact;
  /** Marks of the indicators that apply. */
  readonly applicable: Exact;
}

export function evaluate(
  report: Report,
  place: Jurisdiction,
  data: Data,
  policy: Policy,
  rubric = report.rubric,
  disputes: readonly Dispute[] = [],
): Evaluation {
  const choice = (fact: string): string | undefined =>
    report.figures.single(data.glossary.named(fact))?.text;
  const rule = ruleFor(data, place.id, report.year);
  const exemption = rule?.exemptionFact ?? '';
  const claims = exemption !== '' && choice(exemption) === '是';
  const context = { dataDate: place.dataDate, claims, policy };
  const standings = rule?.documents.map((each) => standingOf(each, rule, report, context)) ?? [];
  const decided = decidedOptions(standings, exemption);
  const scorer = {
    units: data.units,
    policy,
    choice,
    options: (fact: string) => decided.get(fact),
    isLater: (fact: string) => standings.some((each) => each.rule.fact === fact && each.isLater),
  };
  const results = rubric.indicators.map((indicator) =>
    scoreByReadings(indicator, report.figures, disputes, (figures) => {
      const calculator = new Calculator(figures, data.glossary);
      const self = report.scores.get(indicator.id);
      const selfOf = (item: string): Exact | undefined =>
        report.itemScores.get(`${indicator.id} ${item}`);
      return scoreIndicator(indicator, rubric, self, { ...scorer, calculator }, selfOf);
    }),
  );
  return { report, rubric, results, standings, ...summed(results) };
}

/** What the results of the indicators that apply come to. */
export function summed(
  results: readonly IndicatorResult[],
): Pick<Evaluation, 'selfTotal' | 'low' | 'high' | 'settled' | 'applicable'> {
  const applying = results.filter((each) => each.verdict !== 'not-applicable');
  const selves = applying.flatMap((each) => each.self ?? []);
  return {
    selfTotal: selves.length === applying.length ? Exact.sum(selves) : undefined,
    low: Exact.sum(applying.map((each) => each.low)),
    high: Exact.sum(applying.map((each) => each.high)),
    settled: Exact.sum(applying.map((each) => each.settled)),
    applicable: Exact.sum(applying.map((each) => each.indicator.marks)),
  };
}

/** Facts that the record of documents decides in place of the report's own word, with what it leaves open. */
function decidedOptions(standings: readonly Standing[], exemption: string): Map<string, string[]> {
  const decided = new Map<string, string[]>();
  for (const { rule, findings } of standings) {
    const text: Readonly<Record<Finding, string>> = {
      'as-required': rule.asRequired,
      deficient: rule.deficient,
      unpublished: rule.unpublished,
    };
    decided.set(
      rule.fact,
      findings.map((each) => text[each]),
    );
  }
  const states = standings.map(({ state }) => state);
  const isPublic = states.some((state) => ['in-time', 'late', 'undated'].includes(state));
  if (states.length > 0 && isPublic) decided.set(exemption, ['否']);
  else if (states.length > 0 && states.every((state) => state === 'exempt'))
    decided.set(exemption, ['是']);
  else if (states.includes('claimed')) decided.set(exemption, ['是', '否']);
  return decided;
}
