/** 超限扣分: full marks up to a limit, then so many points off for every step beyond it, down to zero. */
import { Decimal, greatest, ZERO } from '../../model/decimal.ts';
import type { Entry } from '../../model/entry.ts';
import {
  percentPart,
  percentagePoints,
  phrase,
  pointsPart,
  pointsRangePart,
  type Phrase,
} from '../../model/phrase.ts';
import { quoted } from '../../model/problem.ts';
import { readEdge } from './condition.ts';
import type { Method, MethodKind, Scored } from './method.ts';

/** What becomes of a step begun but not completed; where the rubric is silent the points are a range. */
const PART_STEPS: Readonly<Record<string, (steps: Decimal) => { least: Decimal; most: Decimal }>> =
  {
    按比例: (steps) => ({ least: steps, most: steps }),
    不计: (steps) => ({ least: steps.floor(), most: steps.floor() }),
    计一档: (steps) => ({ least: steps.ceil(), most: steps.ceil() }),
    未明确: (steps) => ({ least: steps.floor(), most: steps.ceil() }),
  };

interface Rule {
  readonly fullMarks: Decimal;
  readonly limit: Decimal;
  readonly step: Decimal;
  readonly deduction: Decimal;
  readonly partStep: string;
  readonly bothSides: boolean;
}

export const overLimitKind: MethodKind = {
  key: '超限扣分',
  read(body, fullMarks): Method {
    const rule = readRule(body, fullMarks);
    return {
      judged: false,
      rules: sayRule(rule),
      score: (measured) =>
        measured.kind === 'value'
          ? score(measured.value, measured.phrase, rule)
          : { min: ZERO, max: fullMarks, phrase: measured.phrase, kind: 'not-computable' },
    };
  },
};

function readRule(body: Entry, fullMarks: Decimal): Rule {
  const partStep = body.text('不足一档');
  if (!(partStep in PART_STEPS))
    body.problem(quoted(partStep), Object.keys(PART_STEPS).join('、'), '请写明不足一档如何计');
  const step = readEdge(body.at('每超'));
  if (!step?.gt(0)) body.problem('每超 不是正数', '大于零的步长', '请改正');
  const rule = {
    fullMarks,
    limit: readEdge(body.at('限额')) ?? ZERO,
    step: step ?? new Decimal(1),
    deduction: readEdge(body.at('扣')) ?? ZERO,
    partStep: partStep in PART_STEPS ? partStep : '未明确',
    bothSides: body.optionalText('双边') === '是',
  };
  body.done();
  return rule;
}

function sayRule(rule: Rule): Phrase[] {
  const side = rule.bothSides ? '（增减均按绝对值）' : '';
  const part = `不足一档${rule.partStep}`;
  return [
    phrase`不超过 ${percentPart(rule.limit)}${side}，得 ${pointsPart(rule.fullMarks)}`,
    phrase`每超 ${percentagePoints(rule.step)}扣 ${pointsPart(rule.deduction)}，扣完为止；${part}`,
  ];
}

function score(signed: Decimal, shown: Phrase, rule: Rule): Scored {
  const value = rule.bothSides ? signed.abs() : signed;
  const excess = value.minus(rule.limit);
  if (excess.lte(0)) {
    const said = phrase`${shown}，不超过 ${percentPart(rule.limit)}，得 ${pointsPart(rule.fullMarks)}`;
    return { min: rule.fullMarks, max: rule.fullMarks, phrase: said };
  }
  const steps = PART_STEPS[rule.partStep]?.(excess.div(rule.step)) ?? { least: ZERO, most: ZERO };
  const after = (count: Decimal): Decimal =>
    greatest(ZERO, rule.fullMarks.minus(count.times(rule.deduction)));
  const [min, max] = [after(steps.most), after(steps.least)];
  const over = phrase`${shown}，超过 ${percentPart(rule.limit)} 的限额 ${percentagePoints(excess)}`;
  const result = min.eq(max)
    ? phrase`${min.isZero() ? '扣完为止，' : ''}得 ${pointsPart(min)}`
    : phrase`不足一档如何计未明确，得 ${pointsRangePart(min, max)}`;
  return {
    min,
    max,
    phrase: phrase`${over}，每 ${percentagePoints(rule.step)}扣 ${pointsPart(rule.deduction)}，${result}`,
  };
}
