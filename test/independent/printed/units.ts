/** The units that the pages print, and what rounding a number in them may have gone through. */
import { Exact } from '../exact.ts';

export interface Unit {
  readonly name: string;
  /** Only numbers of one kind add up; a rate is a plain number. */
  readonly kind: string;
  readonly factor: Exact;
  /** Counted, not rounded: an amount in 元 has no further decimals. */
  readonly counted: boolean;
}

const money = (name: string, factor: number): Unit => ({
  name,
  kind: 'money',
  factor: Exact.of(factor),
  counted: name === '元',
});

const rate = (name: string): Unit => ({
  name,
  kind: 'plain',
  factor: Exact.of('0.01'),
  counted: false,
});

/** Heads and things are counted together (人 and 个); points, days and areas are not. */
const ofItsOwn = new Set(['分', '日', '天', '平方米', '倍']);
const count = (name: string): Unit => ({
  name,
  kind: ofItsOwn.has(name) ? name : 'count',
  factor: Exact.one,
  counted: true,
});

/** Longest first, so that 万元 is not read as something ending in 元. */
export const units: readonly Unit[] = [
  rate('个百分点'),
  money('亿元', 100_000_000),
  money('万元', 10_000),
  money('元', 1),
  rate('%'),
  rate('％'),
  ...'平方米 分 人 个 家 项 日 天 辆 批次 批 次 处 条 份 张 件 倍'.split(' ').map(count),
];

/** A number without any unit. */
export const plain: Unit = { name: '', kind: 'plain', factor: Exact.one, counted: false };

export function unitAtStart(text: string): Unit | undefined {
  return units.find(({ name }) => text.startsWith(name));
}
