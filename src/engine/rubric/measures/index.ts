/** The closed list of measures: a new one is a new file and a line here. */
import type { Entry } from '../../model/entry.ts';
import { changeMeasure } from './change.ts';
import { differenceMeasure } from './difference.ts';
import { factMeasure, readFactMeasure } from './fact.ts';
import { firstMeasure } from './first.ts';
import type { Measure, MeasureKind, RubricWords } from './measure.ts';
import { paceMeasure } from './pace.ts';
import { ratioMeasure } from './ratio.ts';
import { sumMeasure } from './sum.ts';
import { textMeasure } from './text.ts';

export const MEASURES: readonly MeasureKind[] = [
  factMeasure,
  textMeasure,
  ratioMeasure,
  changeMeasure,
  sumMeasure,
  differenceMeasure,
  firstMeasure,
  paceMeasure,
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
