/** From one quantity to points (计分): exact points, a span of points, or nothing that figures decide. */
import { Exact } from '../../exact.ts';
import type { Yaml } from '../../yaml.ts';
import { hasPart, list, part, word } from '../data/files.ts';
import type { Units } from '../data/units.ts';

export interface Points {
  readonly low: Exact;
  readonly high: Exact;
}

/** Undefined: an evaluator judges. */
export function pointsOf(
  method: Yaml,
  value: Exact,
  marks: Exact,
  units: Units,
): Points | undefined {
  if (hasPart(method, '分档')) return exactly(band(list(method, '分档'), value, units));
  if (hasPart(method, '按比例')) return exactly(share(part(method, '按比例'), value, marks, units));
  if (hasPart(method, '超限扣分')) return beyond(part(method, '超限扣分'), value, marks, units);
  if (hasPart(method, '逐项扣分')) {
    const each = Exact.of(word(part(method, '逐项扣分'), '每项扣'));
    return exactly(within(marks.subtract(value.multiply(each)), marks));
  }
  if (hasPart(method, '目标比较')) {
    if (value.compare(Exact.one) >= 0) return exactly(marks);
    const isShared = word(part(method, '目标比较'), '未达') === '按比例';
    return isShared ? exactly(within(value.multiply(marks), marks)) : undefined;
  }
  throw new Error(`unknown method: ${JSON.stringify(method)}`);
}

function exactly(points: Exact): Points {
  return { low: points, high: points };
}

function within(points: Exact, marks: Exact): Exact {
  if (points.isNegative()) return Exact.zero;
  return points.compare(marks) > 0 ? marks : points;
}

const tests: Readonly<Record<string, (order: number) => boolean>> = {
  高于: (order) => order > 0,
  不低于: (order) => order >= 0,
  低于: (order) => order < 0,
  不高于: (order) => order <= 0,
  等于: (order) => order === 0,
};

/** The first band whose every condition holds. */
function band(bands: readonly Yaml[], value: Exact, units: Units): Exact {
  for (const each of bands) {
    const holds = Object.entries(tests).every(([name, test]) => {
      const bound = word(each, name);
      return bound === '' || test(value.compare(units.measure(bound)));
    });
    if (holds) return Exact.of(word(each, '得分'));
  }
  throw new Error('no band for the value');
}

function share(rule: Yaml, value: Exact, marks: Exact, units: Units): Exact {
  const limit = word(rule, '高于');
  if (limit !== '' && value.compare(units.measure(limit)) > 0) return Exact.of(word(rule, '则得'));
  const points = value.multiply(marks);
  return word(rule, '封顶') === '否' && !points.isNegative() ? points : within(points, marks);
}

function beyond(rule: Yaml, value: Exact, marks: Exact, units: Units): Points {
  const size = word(rule, '双边') === '是' ? value.abs() : value;
  const over = size.subtract(units.measure(word(rule, '限额')));
  if (over.compare(Exact.zero) <= 0) return exactly(marks);
  const steps = over.divide(units.measure(word(rule, '每超')));
  const after = (count: Exact): Exact =>
    within(marks.subtract(count.multiply(Exact.of(word(rule, '扣')))), marks);
  const whole = new Exact(steps.numerator / steps.denominator);
  const begun = whole.equals(steps) ? whole : whole.add(Exact.one);
  switch (word(rule, '不足一档')) {
    case '按比例':
      return exactly(after(steps));
    case '不计':
      return exactly(after(whole));
    case '计一档':
      return exactly(after(begun));
    default:
      return { low: after(begun), high: after(whole) };
  }
}
