/** Trying out a reading: every equation that uses a figure is run again with the figure read otherwise. */
import type { Yaml } from '../../yaml.ts';
import type { Judged } from '../checks/run.ts';
import { runChecks } from '../checks/run.ts';
import { hasPart, word } from '../data/files.ts';
import type { Printed } from '../data/figures.ts';
import type { Fact } from '../data/glossary.ts';
import type { Data, Jurisdiction } from '../data/jurisdictions.ts';
import type { Evaluation } from '../score/evaluation.ts';

const equations = ['合计', '比率', '跨年', '单位'];

/** Names that stand in a check, wherever in its tree. */
export function factsIn(tree: Yaml): string[] {
  if (typeof tree === 'string') return [tree];
  if (Array.isArray(tree)) return tree.flatMap(factsIn);
  return Object.values(tree).flatMap(factsIn);
}

export interface Trial {
  /** Equations that fail as printed, and hold as read. */
  readonly mended: readonly Judged[];
  /** Equations that hold as printed, and fail as read. */
  readonly broken: readonly Judged[];
}

export class Laboratory {
  private readonly data: Data;
  private readonly place: Jurisdiction;
  private readonly evaluation: Evaluation;

  constructor(data: Data, place: Jurisdiction, evaluation: Evaluation) {
    this.data = data;
    this.place = place;
    this.evaluation = evaluation;
  }

  /** Names in the check that a result is of. */
  factsOf(result: Judged): string[] {
    return factsIn(this.treeOf(result));
  }

  /** Whether it holds this year against last year. */
  isYearly(result: Judged): boolean {
    return hasPart(this.treeOf(result), '跨年');
  }

  treeOf({ check }: Judged): Yaml {
    const all = [...this.evaluation.report.ownChecks, ...this.data.checks];
    const own = all.find((each) => word(each, '编号') === check);
    const adopted = word(own, '采用');
    return (adopted === '' ? own : all.find((each) => word(each, '编号') === adopted)) ?? '';
  }

  /** Results of the equations that use a fact, as printed or with it read otherwise. */
  results(fact: Fact, read?: Printed): Judged[] {
    const { report } = this.evaluation;
    const figures = read ? report.figures.with(fact, read) : report.figures;
    const evaluation = { ...this.evaluation, report: { ...report, figures } };
    const uses = (tree: Yaml): boolean =>
      equations.some((kind) => hasPart(tree, kind)) && factsIn(tree).includes(fact.name);
    return runChecks(this.data, this.place, evaluation, uses);
  }

  /** Results of all equations with several figures read otherwise. */
  readAll(changes: readonly { readonly fact: Fact; readonly printed: Printed }[]): Judged[] {
    const { report } = this.evaluation;
    const figures = changes.reduce(
      (read, { fact, printed }) => read.with(fact, printed),
      report.figures,
    );
    const evaluation = { ...this.evaluation, report: { ...report, figures } };
    const isEquation = (tree: Yaml): boolean => equations.some((kind) => hasPart(tree, kind));
    return runChecks(this.data, this.place, evaluation, isEquation);
  }

  try(fact: Fact, read: Printed): Trial {
    const before = this.results(fact);
    const after = new Map(this.results(fact, read).map((each) => [each.id, each]));
    const holds = (each: Judged | undefined): boolean =>
      each?.outcome === 'holds' || each?.outcome === 'rounding';
    return {
      mended: before.filter((each) => each.outcome === 'fails' && holds(after.get(each.id))),
      broken: before.filter((each) => holds(each) && after.get(each.id)?.outcome === 'fails'),
    };
  }
}
