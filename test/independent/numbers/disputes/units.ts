/** 单位存疑: another unit mends an equation that fails and breaks none that holds. */
import { Exact } from '../../exact.ts';
import { reportBefore } from '../checks/context.ts';
import { part, word, words } from '../data/files.ts';
import type { Fact } from '../data/glossary.ts';
import type { Data, Jurisdiction } from '../data/jurisdictions.ts';
import type { Evaluation } from '../score/evaluation.ts';
import { type Dispute, inUnit } from './dispute.ts';
import type { Laboratory } from './trial.ts';

interface Candidate {
  readonly dispute: Dispute;
  readonly mended: readonly string[];
  /** Near last year's value as read, and far from it as printed. */
  readonly fitsLastYear: boolean;
}

export function findUnits(
  facts: readonly Fact[],
  laboratory: Laboratory,
  data: Data,
  place: Jurisdiction,
  evaluation: Evaluation,
): Dispute[] {
  const rule = part(data.findings, '单位存疑');
  const share = data.units.measure(word(rule, '差额占比不低于'));
  const times = Exact.of(word(rule, '与上年相差不超过'));
  const before = reportBefore(place, evaluation.report);
  const candidates: Candidate[] = [];
  for (const fact of facts) {
    const printed = evaluation.report.figures.single(fact);
    const own = printed?.amount?.value;
    if (!printed || !own || own.isZero() || data.units.named(printed.unit)?.kind !== 'money')
      continue;
    for (const unit of words(rule, '可换')) {
      if (unit === printed.unit) continue;
      const read = inUnit(printed, unit, data.units);
      const { mended, broken } = laboratory.try(fact, read);
      const isLarge = mended.some(
        ({ difference, larger }) =>
          !difference ||
          !larger ||
          larger.isZero() ||
          difference.abs().divide(larger).compare(share) >= 0,
      );
      if (mended.length === 0 || broken.length > 0 || !isLarge) continue;
      const last = before?.figures.value(fact);
      const fitsLastYear = isNear(read.amount?.value, last, times) && !isNear(own, last, times);
      const dispute = { fact, kind: 'unit' as const, cause: fact.id, readings: [printed, read] };
      candidates.push({ dispute, mended: mended.map((each) => each.id), fitsLastYear });
    }
  }
  const least = Number(word(rule, '查明的核对不少于'));
  const left = candidates.filter((each) => each.fitsLastYear || !isOutdone(each, candidates));
  return left.map((each) => ({ ...each.dispute, isSettled: isOnlyOne(each, left, least) }));
}

/** That last year's value is near is one more reason, beside the equations. */
function isOnlyOne(
  { mended, dispute, fitsLastYear }: Candidate,
  all: readonly Candidate[],
  least: number,
): boolean {
  const rivals = all.filter(
    (each) => each.dispute !== dispute && mended.every((id) => each.mended.includes(id)),
  );
  return rivals.length === 0 && mended.length + (fitsLastYear ? 1 : 0) >= least;
}

/** Another figure that mends the same fits last year, and this one does not. */
function isOutdone({ mended, dispute }: Candidate, all: readonly Candidate[]): boolean {
  return all.some(
    (each) =>
      each.fitsLastYear &&
      each.dispute.fact !== dispute.fact &&
      mended.some((id) => each.mended.includes(id)),
  );
}

function isNear(one: Exact | undefined, other: Exact | undefined, times: Exact): boolean {
  if (!one || !other || one.isZero() || other.isZero()) return false;
  const [small, large] = [one.abs(), other.abs()].sort((a, b) => a.compare(b));
  return small !== undefined && large !== undefined && large.compare(small.multiply(times)) <= 0;
}
