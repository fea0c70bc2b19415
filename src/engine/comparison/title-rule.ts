/** 图题的规则: from what difference on a title states a finding; below it a chart has a plain label. Source: data/titles.yaml. */
import { decimalOrPercent, Decimal, ZERO } from '../model/decimal.ts';
import type { Entry } from '../model/entry.ts';
import { quoted } from '../model/problem.ts';
import type { Units } from '../model/unit.ts';

export interface TitleRule {
  /** All as ratios: 10% and 10 个百分点 are 0.1. */
  readonly adjustment: Decimal;
  readonly spending: Decimal;
  readonly threePublic: Decimal;
  /** In 元: no more than this may be rounding. */
  readonly rounding: Decimal;
  readonly pace: Decimal;
  readonly rubric: Decimal;
  readonly rates: readonly TitleRateRule[];
}

export interface TitleRateRule {
  /** Name of the measure. */
  readonly name: string;
  readonly fromPeers: Decimal;
  readonly fromLastYear: Decimal;
}

/** Nothing is a finding: where titles.yaml cannot be read, which is told. */
const NEVER = new Decimal(1000);
export const NO_TITLES: TitleRule = {
  adjustment: NEVER,
  spending: NEVER,
  threePublic: NEVER,
  rounding: ZERO,
  pace: NEVER,
  rubric: NEVER,
  rates: [],
};

export function readTitleRule(file: Entry, units: Units): TitleRule {
  const rates = file.at('比率');
  const rule = {
    adjustment: readShare(file, '预算调整不低于'),
    spending: readShare(file, '实际支出变动不低于'),
    threePublic: readShare(file, '三公变动不低于'),
    rounding: readMoney(file, '三公超出高于', units),
    pace: readShare(file, '季度进度相差不低于'),
    rubric: readShare(file, '换版影响不低于'),
    rates: rates.keys().map((name) => readRate(rates.at(name), name)),
  };
  rates.done();
  file.done();
  return rule;
}

function readRate(entry: Entry, name: string): TitleRateRule {
  const rule = {
    name,
    fromPeers: readShare(entry, '与同类相差不低于'),
    fromLastYear: readShare(entry, '与上年相差不低于'),
  };
  entry.done();
  return rule;
}

function readShare(entry: Entry, key: string): Decimal {
  const text = entry.text(key);
  const found = text.endsWith('%') ? decimalOrPercent(text) : undefined;
  if (found?.gt(0)) return found;
  entry.at(key).problem(quoted(text), '大于零的百分比', '请改正，如 10%');
  return NEVER;
}

function readMoney(entry: Entry, key: string, units: Units): Decimal {
  const text = entry.text(key);
  const [number = '', name = ''] = text.split(' ');
  const value = decimalOrPercent(number);
  const unit = units.get(name);
  if (value?.gte(0) && unit?.kind === 'money') return value.times(unit.factor);
  entry.at(key).problem(quoted(text), '数和金额单位，如 300 元', '请改正');
  return ZERO;
}
