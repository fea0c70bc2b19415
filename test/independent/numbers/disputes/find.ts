/** Which figures of a report are disputed: by several printed values, by their unit, by their number. */
import type { Yaml } from '../../yaml.ts';
import { reportBefore } from '../checks/context.ts';
import type { Judged } from '../checks/run.ts';
import { list, part, word, words } from '../data/files.ts';
import type { Data, Jurisdiction } from '../data/jurisdictions.ts';
import type { Evaluation } from '../score/evaluation.ts';
import { type Dispute, type Disputes, inUnit } from './dispute.ts';
import { passedOn } from './rates.ts';
import { Laboratory } from './trial.ts';
import { findUnits } from './units.ts';
import { findValues } from './values.ts';
import { weighs } from './weight.ts';

export function findDisputes(
  data: Data,
  place: Jurisdiction,
  evaluation: Evaluation,
  checks: readonly Judged[],
  movesScore: (dispute: Dispute, evaluation: Evaluation) => boolean,
): Disputes {
  const disputes = new Map<string, Dispute>();
  for (const { fact, status, printed } of evaluation.report.figures.all()) {
    const isNumber = printed.every((each) => each.amount);
    if (status === 'conflicting' && isNumber) {
      disputes.set(fact.id, { fact, kind: 'conflict', cause: fact.id, readings: printed });
    }
  }
  const failing = checks.filter((each) => each.outcome === 'fails');
  if (failing.length === 0) return disputes;
  const laboratory = new Laboratory(data, place, evaluation);
  const facts = [...new Set(failing.flatMap((each) => laboratory.factsOf(each)))]
    .filter((name) => data.glossary.isNamed(name))
    .map((name) => data.glossary.named(name));
  for (const dispute of printedTwice(failing, data, evaluation)) {
    disputes.set(dispute.fact.id, dispute);
  }
  for (const dispute of unlikeLastYear(failing, laboratory, data, place, evaluation)) {
    if (weighs(dispute, data)) disputes.set(dispute.fact.id, dispute);
  }
  for (const dispute of saidByChecks(failing, data, evaluation)) {
    disputes.set(dispute.fact.id, dispute);
  }
  for (const dispute of findUnits(
    facts.filter((fact) => !disputes.has(fact.id)),
    laboratory,
    data,
    place,
    evaluation,
  )) {
    disputes.set(dispute.fact.id, dispute);
  }
  const open = facts.filter((fact) => !disputes.has(fact.id));
  for (const dispute of findValues(open, failing, laboratory, data, evaluation)) {
    const isLarge = weighs(dispute, data);
    if (isLarge || movesScore(dispute, evaluation)) disputes.set(dispute.fact.id, dispute);
  }
  for (const dispute of passedOn([...disputes.values()], laboratory, data, evaluation)) {
    disputes.set(dispute.fact.id, dispute);
  }
  return disputes;
}

/** The check from which a check follows (由), through as many as there are. */
function causeOf(check: string, own: readonly Yaml[]): string {
  const from = word(
    own.find((each) => word(each, '编号') === check),
    '由',
  );
  return from === '' ? check : causeOf(from, own);
}

/** 口径矛盾 between two facts: one thing that is printed with two values. */
function printedTwice(failing: readonly Judged[], data: Data, { report }: Evaluation): Dispute[] {
  return failing.flatMap(({ check, category }): Dispute[] => {
    const tree = [...report.ownChecks, ...data.checks].find((each) => word(each, '编号') === check);
    const rule = part(tree, '合计');
    const names = [...words(rule, '各项'), ...words(rule, '应等于')];
    const isPair =
      names.length === 2 &&
      list(rule, '各项').length === 1 &&
      names.every((each) => data.glossary.isNamed(each));
    if (category !== '口径矛盾' || !isPair) return [];
    const facts = names.map((each) => data.glossary.named(each));
    const readings = facts.flatMap((each) => report.figures.single(each) ?? []);
    const ordered = [readings, [...readings].reverse()];
    return facts.map((fact, at) => ({
      fact,
      kind: 'elsewhere',
      cause: causeOf(check, report.ownChecks),
      readings: ordered[at] ?? readings,
    }));
  });
}

/** 口径矛盾 against last year: this year's report prints last year's number otherwise than last year's did. */
function unlikeLastYear(
  failing: readonly Judged[],
  laboratory: Laboratory,
  data: Data,
  place: Jurisdiction,
  { report }: Evaluation,
): Dispute[] {
  const before = reportBefore(place, report);
  return failing.flatMap((result): Dispute[] => {
    const rule = part(laboratory.treeOf(result), '跨年');
    const [now, then] = [word(rule, '本年'), word(rule, '上年')];
    if (!before || result.category !== '口径矛盾' || now === '' || then === '') return [];
    const fact = data.glossary.named(now);
    const printed = report.figures.single(fact);
    const other = before.figures.single(data.glossary.named(then));
    if (!printed || !other) return [];
    return [{ fact, kind: 'elsewhere', cause: result.check, readings: [printed, other] }];
  });
}

/** A check of the unit that fails names the unit itself. */
function saidByChecks(failing: readonly Judged[], data: Data, { report }: Evaluation): Dispute[] {
  return failing.flatMap(({ check }): Dispute[] => {
    const all = [...report.ownChecks, ...data.checks];
    const rule = part(
      all.find((each) => word(each, '编号') === check),
      '单位',
    );
    const name = word(rule, '事实');
    const fact = name === '' ? undefined : data.glossary.named(name);
    const printed = fact && report.figures.single(fact);
    if (!printed) return [];
    return [
      {
        fact,
        kind: 'unit',
        cause: causeOf(check, report.ownChecks),
        readings: [printed, inUnit(printed, word(rule, '应为'), data.units)],
      },
    ];
  });
}
