/**
 * 疑点: one finding for each cause of failing checks, and for each self score outside its range, with its weight, what
 * follows from it, and what to ask. The one definition of what counts as one.
 */
import { findingNumbers } from '../../../engine/checks/causes/number.ts';
import { WEIGHTS, type Weighed } from '../../../engine/checks/causes/weigh.ts';
import type { Publication } from '../../../dataset/publication.ts';
import type { IndicatorOutcome } from '../../../engine/rubric/outcome.ts';
import { causeFinding, scoreFinding, type Finding, type RankedFinding } from './finding.ts';

export type { Finding, RankedFinding } from './finding.ts';

export function reportFindings(publication: Publication): readonly RankedFinding[] {
  const { evaluation, causes } = publication;
  const gaps = evaluation.outcomes.filter(({ gap, self }) => gap && self);
  const owners = new Map(gaps.map((outcome) => [outcome, ownerOf(outcome, causes)]));
  const alone = gaps.filter((outcome) => !owners.get(outcome));
  const subjects = [
    ...alone.map(({ indicator }) => `indicator:${indicator.id}`),
    ...causes.map(({ cause }) => cause.subject),
  ];
  const numbers = findingNumbers(subjects);
  const { jurisdiction, year, department } = publication.record.key;
  const prefix = `疑-${jurisdiction}-${year}-${department}`;
  const numbered = (index: number): string => `${prefix}-${numbers[index] ?? ''}`;
  return [
    ...alone.map((outcome, index) => scoreFinding(publication, outcome, numbered(index))),
    ...causes.map((weighed, index) =>
      causeFinding(
        publication,
        weighed,
        gaps.filter((outcome) => owners.get(outcome) === weighed),
        numbered(alone.length + index),
      ),
    ),
  ];
}

/** A score that a document settles is not asked about twice: the document is the cause. */
function ownerOf({ items }: IndicatorOutcome, causes: readonly Weighed[]): Weighed | undefined {
  const facts = new Set(items.flatMap(({ item }) => item.measure?.facts.map(({ id }) => id) ?? []));
  return causes.find(({ cause }) => {
    const fact = cause.principal.standing?.rule.finding?.fact.id;
    return fact !== undefined && facts.has(fact);
  });
}

/** What bears on a score first, then large amounts, then small ones; in each by points, by amount, as the reports stand. */
export function rank(all: readonly RankedFinding[]): readonly Finding[] {
  const at = ({ weight }: RankedFinding): number => WEIGHTS.indexOf(weight);
  return [...all]
    .sort((a, b) => at(a) - at(b) || b.marks.comparedTo(a.marks) || b.amount.comparedTo(a.amount))
    .map((each) => each.finding);
}

/** 要紧: those that headline figures count. */
export function weighty(all: readonly RankedFinding[]): readonly RankedFinding[] {
  return all.filter(({ weight }) => weight !== 'small');
}
