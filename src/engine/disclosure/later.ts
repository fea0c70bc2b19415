/** 自评之后: whether what became of a document could be known when the department scored itself. */
import type { Disclosure } from '../model/disclosure.ts';
import type { DisclosureRule, DocumentRule } from './rule.ts';

/** The first day on which the year's self-evaluation was public; '' when no record says. */
export function selfEvaluationDay(
  { documents }: DisclosureRule,
  disclosures: readonly Disclosure[],
): string {
  const kinds = documents.filter(({ id }) => id === SELF_EVALUATION).map(({ kind }) => kind);
  const days = disclosures
    .filter(({ kind, publishedOn }) => kinds.includes(kind) && publishedOn !== '')
    .map(({ publishedOn }) => publishedOn);
  return days.sort()[0] ?? '';
}

const SELF_EVALUATION = 'self-evaluation';

/**
 * The last thing that befell the document decides: published, taken down, or looked for in vain. Without the day of the
 * self-evaluation the rule says whether documents of this kind come after it.
 */
export function isLater(
  { isAfterSelfEvaluation }: DocumentRule,
  documents: readonly Disclosure[],
  selfDay: string,
): boolean {
  const days = documents.flatMap(({ publishedOn, withdrawnOn, checkedOn }) => [
    publishedOn,
    withdrawnOn,
    checkedOn,
  ]);
  const last = days.reduce((latest, day) => (day > latest ? day : latest), '');
  return selfDay === '' || last === '' ? isAfterSelfEvaluation : last > selfDay;
}
