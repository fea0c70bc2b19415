/** 三公经费 over years: what the chart draws. */
import type { ThreePublicAmount } from './three-public-amount.ts';
import type { YearBreak } from '../draw/years.ts';

export interface ThreePublicBar {
  readonly year: string;
  readonly budget: ThreePublicAmount;
  readonly actual: ThreePublicAmount;
}

export interface ThreePublicKind {
  /** e.g. 公务接待费. */
  readonly name: string;
  readonly bars: readonly ThreePublicBar[];
}

export interface ThreePublicYears {
  readonly years: readonly string[];
  readonly kinds: readonly ThreePublicKind[];
  readonly breaks: readonly YearBreak[];
  /** 预算 and 实际支出 unless given. */
  readonly names?: { readonly budget: string; readonly actual: string };
}
