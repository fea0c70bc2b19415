/** The closed list of measures: a new one is a new file and a line here. */
import type { Entry } from '../../model/entry.ts';
import { changeKind } from './change.ts';
import { differenceKind } from './difference.ts';
import { factKind, readFactMeasure } from './fact.ts';
import { firstKind } from './first.ts';
import type { Measure, MeasureKind, RubricWords } from './measure.ts';
import { paceKind } from './pace.ts';
import { ratioKind } from './ratio.ts';
import { sumKind } from './sum.ts';
import { textKind } from './text.ts';

export const MEASURES: readonly MeasureKind[] = [
  factKind,
  textKind,
  ratioKind,
  changeKind,
  sumKind,
  differenceKind,
  firstKind,
  paceKind,
];

/** Reads `比率: {…}`, or a bare fact name where an operand is expected. */
export function readMeasure(entry: Entry, words: RubricWords): Measure {
  if (entry.isText) return readFactMeasure(entry, words);
  const kind = MEASURES.find((each) => entry.has(each.key));
  if (!kind || entry.keys().length !== 1) {
    const known = MEASURES.map((each) => each.key).join('、');
    entry.problem(
      `键 ${entry.keys().join('、') || '空'}`,
      `一种计算：${known}`,
      '请照 data/rubrics/README.md 改写',
    );
    return { facts: [], formula: '', measure: () => ({ kind: 'missing', missing: [], used: [] }) };
  }
  return kind.read(entry.at(kind.key), words, (child) => readMeasure(child, words));
}
