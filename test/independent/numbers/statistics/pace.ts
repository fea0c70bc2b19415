/** Quarters of a report as its score table reads them. */
import { hasPart, part } from '../data/files.ts';
import { type Period, readPeriods } from '../score/pace.ts';
import { Calculator } from '../score/quantity.ts';
import type { Subject, World } from '../world.ts';

/** Undefined where the score table asks for no pace. */
export function paceOf({ report, evaluation }: Subject, { data }: World): Period[] | undefined {
  for (const { items } of evaluation.rubric.indicators) {
    for (const { rule } of items) {
      const calculation = part(rule, '计算');
      if (!hasPart(calculation, '序时进度')) continue;
      return readPeriods(calculation, new Calculator(report.figures, data.glossary), data.units);
    }
  }
  return undefined;
}
