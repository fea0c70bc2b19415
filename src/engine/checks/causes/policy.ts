/** 疑点的轻重和存疑的认定: the bounds by which findings are weighed and figures disputed. Source: data/findings.yaml. */
import { decimalOrPercent, Decimal } from '../../model/decimal.ts';
import type { Entry } from '../../model/entry.ts';
import { quoted } from '../../model/problem.ts';
import type { Unit, Units } from '../../model/unit.ts';

export interface FindingPolicy {
  /** 金额重大: both the share of the larger side and the amount in 元. */
  readonly leastShare: Decimal;
  readonly leastAmount: Decimal;
  /** 金额重大 whatever its share, in 元. */
  readonly largeAmount: Decimal;
  /** Of two rates, as a ratio. */
  readonly leastRate: Decimal;
  /** Units of money that a misprint may stand for. */
  readonly units: readonly Unit[];
  /** Share of the larger side that a misprinted unit must explain. */
  readonly leastUnitShare: Decimal;
  /** Failing checks that the only possible reading of a unit must mend to be settled by what is printed elsewhere. */
  readonly leastMended: Decimal;
  /** How many times a figure may differ from last year's and still be like it. */
  readonly mostTimes: Decimal;
  /** Figures in one identity beyond which none of them is told to be the wrong one. */
  readonly mostFigures: Decimal;
}

/** Nothing weighs anything: where findings.yaml cannot be read, which is told. */
export const NO_POLICY: FindingPolicy = {
  leastShare: new Decimal(1),
  leastAmount: new Decimal(0),
  largeAmount: new Decimal(0),
  leastRate: new Decimal(1),
  units: [],
  leastUnitShare: new Decimal(1),
  leastMended: new Decimal(Infinity),
  mostTimes: new Decimal(1),
  mostFigures: new Decimal(0),
};

export function readFindingPolicy(file: Entry, units: Units): FindingPolicy {
  const weights = file.at('轻重');
  const large = weights.at('金额重大');
  const unit = file.at('单位存疑');
  const value = file.at('数值存疑');
  const policy = {
    leastShare: readNumber(large, '占比不低于'),
    leastAmount: readMoney(large, '金额不低于', units),
    largeAmount: readMoney(large, '或金额不低于', units),
    leastRate: readNumber(large, '比率差不低于'),
    units: unit
      .at('可换')
      .items()
      .flatMap((each) => readUnit(each, units)),
    leastUnitShare: readNumber(unit, '差额占比不低于'),
    leastMended: readNumber(unit, '查明的核对不少于'),
    mostTimes: readNumber(unit, '与上年相差不超过'),
    mostFigures: readNumber(value, '等式最多'),
  };
  for (const entry of [large, weights, unit, value, file]) entry.done();
  return policy;
}

function readNumber(entry: Entry, key: string): Decimal {
  const found = decimalOrPercent(entry.text(key));
  if (!found?.gt(0)) entry.at(key).problem(quoted(entry.text(key)), '大于零的数或百分比', '请改正');
  return found ?? new Decimal(1);
}

function readUnit(entry: Entry, units: Units): readonly Unit[] {
  const unit = units.get(entry.value);
  if (unit?.kind === 'money') return [unit];
  entry.problem(quoted(entry.value), 'units.csv 中的金额单位', '请改正');
  return [];
}

function readMoney(entry: Entry, key: string, units: Units): Decimal {
  const [number = '', name = ''] = entry.text(key).split(' ');
  const value = decimalOrPercent(number);
  const unit = units.get(name);
  if (value && unit?.kind === 'money') return value.times(unit.factor);
  entry.at(key).problem(quoted(entry.text(key)), '数和金额单位，如 10 万元', '请改正');
  return new Decimal(0);
}
