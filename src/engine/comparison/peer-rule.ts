/** 同类比较的规则: who is compared with whom. Source: data/peers.yaml. */
import { type Decimal, ZERO } from '../model/decimal.ts';
import type { Entry } from '../model/entry.ts';
import { readPrinted } from '../model/printed.ts';
import { quoted } from '../model/problem.ts';
import type { Units } from '../model/unit.ts';
import { readEdge } from '../rubric/methods/condition.ts';

/** 类别, 规模, 全区 */
export const GROUPINGS = ['类别', '规模', '全区'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface PeerRule {
  /** Tried in turn; the first with enough members is taken. */
  readonly groups: readonly { readonly by: Grouping; readonly atLeast: number }[];
  readonly bands: readonly SizeBand[];
  /** Of fewer departments no median is told, nor how many of how many. */
  readonly medianFrom: number;
  readonly quartilesFrom: number;
  readonly interpolation: string;
  readonly bunching: Bunching;
}

/** 自评聚集: the lines at which self totals are looked at for crowding, in points. */
export interface Bunching {
  readonly lines: readonly Decimal[];
  readonly width: Decimal;
  /** From here up a total counts as nearly full. */
  readonly nearlyFull: Decimal;
}

export interface SizeBand {
  readonly name: string;
  /** Initial budgets below this, in 元; undefined for the last band. */
  readonly below: Decimal | undefined;
}

export const NO_RULE: PeerRule = {
  groups: [],
  bands: [],
  medianFrom: 4,
  quartilesFrom: 4,
  interpolation: '',
  bunching: { lines: [], width: ZERO, nearlyFull: ZERO },
};

export function readPeerRule(file: Entry, units: Units): PeerRule {
  const rule = {
    groups: file.list('比较组').flatMap((entry) => {
      const by = GROUPINGS.find((each) => each === entry.text('依据'));
      if (!by) entry.at('依据').problem(quoted(entry.text('依据')), GROUPINGS.join('、'), '请改正');
      const atLeast = readCount(entry.at('至少'));
      entry.done();
      return by ? [{ by, atLeast }] : [];
    }),
    bands: file.list('规模档').map((entry) => readBand(entry, units)),
    medianFrom: readCount(file.at('中位数至少')),
    quartilesFrom: readCount(file.at('四分位至少')),
    interpolation: file.text('内插'),
    bunching: readBunching(file.at('自评聚集')),
  };
  if (rule.bands.at(-1)?.below !== undefined)
    file.at('规模档').problem('没有兜底的一档', '最后一档写 其余: 是', '请补上最后一档');
  file.done();
  return rule;
}

function readBunching(entry: Entry): Bunching {
  const bunching = {
    lines: entry.list('线').flatMap((each) => readEdge(each) ?? []),
    width: readEdge(entry.at('宽')) ?? ZERO,
    nearlyFull: readEdge(entry.at('接近满分')) ?? ZERO,
  };
  entry.done();
  return bunching;
}

function readBand(entry: Entry, units: Units): SizeBand {
  const name = entry.text('名称');
  const isRest = entry.optionalText('其余') === '是';
  const below = isRest ? undefined : readAmount(entry.at('低于'), units);
  entry.done();
  return { name, below };
}

function readAmount(entry: Entry, units: Units): Decimal | undefined {
  const [number = '', name = ''] = entry.value.split(' ');
  const unit = units.get(name);
  const value = readPrinted(number, [])?.value;
  if (value && unit?.kind === 'money') return value.times(unit.factor);
  entry.problem(quoted(entry.value), '金额和单位，如 1 亿元', '请改正');
  return undefined;
}

function readCount(entry: Entry): number {
  if (/^[1-9]\d*$/.test(entry.value)) return Number.parseInt(entry.value, 10);
  entry.problem(quoted(entry.value), '正整数', '请改正，如 3');
  return 1;
}

/** @param budget initial budget in 元 */
export function sizeBand(rule: PeerRule, budget: Decimal | undefined): SizeBand | undefined {
  if (!budget) return undefined;
  return rule.bands.find(({ below }) => below === undefined || budget.lt(below));
}
