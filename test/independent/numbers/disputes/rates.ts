/** A printed rate that is right only for the printed values of disputed amounts is disputed with them. */
import { Exact } from '../../exact.ts';
import { part, word } from '../data/files.ts';
import type { Data } from '../data/jurisdictions.ts';
import type { Evaluation } from '../score/evaluation.ts';
import { type Dispute, withValue } from './dispute.ts';
import { factsIn, type Laboratory } from './trial.ts';

export function passedOn(
  disputes: readonly Dispute[],
  laboratory: Laboratory,
  data: Data,
  { report }: Evaluation,
): Dispute[] {
  const own = report.ownChecks.filter((each) => word(each, '采用') !== '');
  // A general check may run under the number by which the report adopts it.
  const runsAs = (id: string): string[] => [
    id,
    ...own.filter((each) => word(each, '采用') === id).map((each) => word(each, '编号')),
  ];
  return [...report.ownChecks, ...data.checks].flatMap((tree): Dispute[] => {
    const ids = runsAs(word(tree, '编号'));
    const rule = part(tree, '比率');
    const name = word(rule, '应等于');
    if (name === '') return [];
    const fact = data.glossary.named(name);
    const printed = report.figures.single(fact);
    const bases = [...factsIn(part(rule, '分子')), ...factsIn(part(rule, '分母'))];
    const doubted = disputes.filter(
      (each) => each.kind !== 'unit' && bases.includes(each.fact.name),
    );
    const [first] = doubted;
    if (!printed || !first || disputes.some((each) => each.fact.id === fact.id)) return [];
    const holds = laboratory.results(fact).find((each) => ids.includes(each.check));
    if (holds?.outcome !== 'holds' && holds?.outcome !== 'rounding') return [];
    const alike = doubted.filter((each) => each.cause === first.cause);
    const read = alike.flatMap(({ fact: base, readings }) => {
      const [, other] = readings;
      return other ? [{ fact: base, printed: other }] : [];
    });
    const after = laboratory.readAll(read).find((each) => ids.includes(each.check));
    if (after?.outcome !== 'fails' || !after.difference) return [];
    const value = printed.amount?.value ?? Exact.zero;
    const other = withValue(printed, value.add(after.difference), data.units);
    return [{ fact, kind: first.kind, cause: first.cause, readings: [printed, other] }];
  });
}
