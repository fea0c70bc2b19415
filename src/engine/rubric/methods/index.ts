/** The closed list of methods: a new one is a new file and a line here. */
import type { Decimal } from '../../model/decimal.ts';
import type { Entry } from '../../model/entry.ts';
import type { Measure } from '../measures/measure.ts';
import { bandsKind } from './bands.ts';
import { choiceKind } from './choice.ts';
import { judgementKind } from './judgement.ts';
import type { Method, MethodKind } from './method.ts';
import { overLimitKind } from './over-limit.ts';
import { perCaseKind } from './per-case.ts';
import { proportionalKind } from './proportional.ts';
import { targetKind } from './target.ts';

export const METHODS: readonly MethodKind[] = [
  bandsKind,
  proportionalKind,
  overLimitKind,
  perCaseKind,
  choiceKind,
  targetKind,
  judgementKind,
];

/** Methods that give points without any measured quantity. */
const WITHOUT_MEASURE: ReadonlySet<string> = new Set([judgementKind.key, perCaseKind.key]);

export function readMethod(
  entry: Entry,
  fullMarks: Decimal,
  measure: Measure | undefined,
): Method | undefined {
  const kind = METHODS.find((each) => entry.has(each.key));
  if (!kind || entry.keys().length !== 1) {
    const known = METHODS.map((each) => each.key).join('、');
    entry.problem(
      `键 ${entry.keys().join('、') || '空'}`,
      `一种计分：${known}`,
      '请照 data/rubrics/README.md 改写',
    );
    return undefined;
  }
  if (!measure && !WITHOUT_MEASURE.has(kind.key)) {
    entry.problem(`没有「计算」`, `「${kind.key}」所依据的计算`, '请补上「计算」');
    return undefined;
  }
  return kind.read(entry.at(kind.key), fullMarks, measure);
}
