/** Checks of the self scores against each other and of the score table itself. */
import { Exact } from '../../exact.ts';
import type { Yaml } from '../../yaml.ts';
import type { Data } from '../data/jurisdictions.ts';
import { part, word, words } from '../data/files.ts';
import type { Evaluation } from '../score/evaluation.ts';
import type { CheckResult } from './result.ts';

type Result = Omit<CheckResult, 'id'>;

function apart(left: Exact, right: Exact): Result {
  const difference = left.subtract(right);
  return { outcome: difference.isZero() ? 'holds' : 'fails', difference };
}

export function checkSelfTotal(rule: Yaml, data: Data, { report, selfTotal }: Evaluation): Result {
  const printed = report.figures.value(data.glossary.named(word(rule, '应等于')));
  if (!printed || !selfTotal) return { outcome: 'not-run', difference: undefined };
  return apart(selfTotal, printed);
}

export function checkMarks({ rubric }: Evaluation): Result {
  return apart(Exact.sum(rubric.indicators.map((each) => each.marks)), rubric.fullMarks);
}

/** Printed items against the marks of their indicator; the difference is that of the first that fails. */
export function checkItems({ rubric }: Evaluation): Result {
  const results = rubric.indicators.map((each) =>
    apart(Exact.sum(each.printedItems.map((item) => item.marks)), each.marks),
  );
  return (
    results.find((each) => each.outcome === 'fails') ?? { outcome: 'holds', difference: Exact.zero }
  );
}

/** Self scores of all items of an indicator against that of the indicator, one result for each that fails. */
export function checkItemScores(id: string, { report, rubric }: Evaluation): CheckResult[] {
  const compared = rubric.indicators.flatMap((indicator) => {
    const self = report.scores.get(indicator.id);
    const given = indicator.items.flatMap(
      (item) => report.itemScores.get(`${indicator.id} ${item.number}`) ?? [],
    );
    const isWhole = self && given.length > 0 && given.length === indicator.items.length;
    return isWhole ? [{ id: `${id}-${indicator.id}`, ...apart(Exact.sum(given), self) }] : [];
  });
  const failing = compared.filter((each) => each.outcome === 'fails');
  if (failing.length > 0) return failing;
  const outcome = compared.length > 0 ? 'holds' : 'not-run';
  return [{ id, outcome, difference: undefined }];
}

/** Full marks for items while a recomputed item of another indicator says otherwise. */
export function checkContradiction(rule: Yaml, { results }: Evaluation): Result {
  const given = results.find((each) => each.indicator.id === word(rule, '指标'));
  const basis = part(rule, '依据');
  const other = results.find((each) => each.indicator.id === word(basis, '指标'));
  const item = other?.items.find((each) => each.item.number === word(basis, '评分项'));
  const wanted = Exact.of(word(basis, '复算得分'));
  if (!given?.self || !item?.high.equals(wanted) || !item.low.equals(wanted)) {
    return { outcome: 'not-run', difference: undefined };
  }
  const numbers = words(rule, '评分项');
  const lost = given.indicator.marks.subtract(given.self);
  const involved = given.indicator.items.filter((each) => numbers.includes(each.number));
  const most = Exact.sum(involved.map((each) => each.marks));
  // Only where the marks lost elsewhere cannot explain it are the items certain to be full.
  const isFull = lost.isZero() || lost.compare(most) < 0;
  return { outcome: isFull ? 'fails' : 'holds', difference: undefined };
}
