/** 图题: a finding states what sets a department apart; a plain label only names the chart, in smaller type. */
import type { PeerRule } from '../../../engine/comparison/peer-rule.ts';
import type { TitleRule } from '../../../engine/comparison/title-rule.ts';
import type { Decimal } from '../../../engine/model/decimal.ts';
import { percent } from '../format.ts';
import type { Overview } from '../overview/overview.ts';
import type { ChartTitle } from './title-text.ts';

/** What a title may compare a report with. */
export interface TitleContext {
  readonly peers: PeerRule;
  readonly titles: TitleRule;
  /** Every report of the jurisdiction. */
  readonly all: readonly Overview[];
}

export function label(title: string): ChartTitle {
  return { title, plain: true };
}

/** What is told whatever it is: of a page that there is only once. */
export function found(title: string): ChartTitle {
  return { title, plain: false };
}

/** The first of the findings that there is, in the order of their weight; else the plain label. */
export function firstOf(findings: readonly (string | undefined)[], plain: string): ChartTitle {
  const title = findings.find((each) => each !== undefined);
  return title === undefined ? label(plain) : found(title);
}

/** 多 24.6%, 少 12.0%: how much more or less than the base; undefined below the bound, and of a base of zero. */
export function moved(
  now: Decimal | undefined,
  base: Decimal | undefined,
  bound: Decimal,
): string | undefined {
  if (!now || !base || base.isZero()) return undefined;
  const change = now.div(base).minus(1);
  if (change.abs().lt(bound)) return undefined;
  return `${change.gt(0) ? '多' : '少'} ${percent(change.abs(), 1)}`;
}

/** For headings: 7.5 分 and 2019–2024 年度 keep together, where a line would part a number from its unit. */
export function unbroken(title: string): string {
  return title
    .replaceAll(/(?<=[\d%]) (?=\p{Script=Han})|(?<=\p{Script=Han}) (?=\d)/gu, '\u00a0')
    .replaceAll(/(?<=\d)–(?=\d)/g, '\u2060–\u2060');
}
