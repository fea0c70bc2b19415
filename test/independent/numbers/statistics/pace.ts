/** Quarters of a report as its score table reads them. */
import type { Figures } from '../data/figures.ts';
import { hasPart, part } from '../data/files.ts';
import { type Period, readPeriods } from '../score/pace.ts';
import { Calculator } from '../score/quantity.ts';
import type { Subject, World } from '../world.ts';

/** Undefined where the score table asks for no pace. */
export function paceOf(
  { report, evaluation }: Subject,
  { data }: World,
  figures: Figures = report.figures,
): Period[] | undefined {
  for (const { items } of evaluation.rubric.indicators) {
    for (const { rule } of items) {
      const calculation = part(rule, '计算');
      if (!hasPart(calculation, '序时进度')) continue;
      return readPeriods(calculation, new Calculator(figures, data.glossary), data.units);
    }
  }
  return undefined;
}

/** The same with every disputed figure read the other way. */
export function paceReadOtherwise(subject: Subject, world: World): Period[] | undefined {
  const figures = [...subject.disputes.values()].reduce((read, { fact, readings }) => {
    const [, other] = readings;
    return other ? read.with(fact, other) : read;
  }, subject.report.figures);
  return paceOf(subject, world, figures);
}
