/** What is set down about an invented department before any year is reckoned. */

/** plain: 万元, two decimals. trimmed: without closing zeros. fine: 万元, four decimals. */
export type Style = 'plain' | 'trimmed' | 'fine';

export interface DemoDepartment {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly category: string;
  /** Years; empty when open. */
  readonly validFrom: string;
  readonly validTo: string;
  readonly successor: string;
  readonly change: '' | '更名' | '合并' | '撤销';
  readonly note: string;
  /** What it does, in a few words. */
  readonly duty: string;
  /** Initial budget before the first year, in 万元. */
  readonly budget: number;
  /** Share of projects in its budget, in thousandths. */
  readonly projects: number;
  /** Yearly growth of its budget, in thousandths. */
  readonly growth: number;
  /** Funded staff against the quota, in thousandths: the least of the yearly throws. */
  readonly filled: number;
  /** Departments whose accounts it carries on. */
  readonly follows: readonly string[];
  readonly style: Style;
  /** Prints 三公经费 in 元 instead of 万元. */
  readonly petty: boolean;
  /** Prints quarterly progress as a share of the year, not of the schedule. */
  readonly cumulative: boolean;
  readonly travels: boolean;
  /** Has no economic target: the indicator does not apply. */
  readonly noEconomy: boolean;
  /** Facts that its reports leave out. */
  readonly withheld: readonly string[];
  /** Years in which it published no report. */
  readonly silent: readonly string[];
}

export const DEFAULTS = {
  validFrom: '',
  validTo: '',
  successor: '',
  change: '',
  note: '',
  growth: 45,
  filled: 890,
  follows: [],
  style: 'plain',
  petty: false,
  cumulative: false,
  travels: false,
  noEconomy: false,
  withheld: [],
  silent: [],
} as const satisfies Partial<DemoDepartment>;

type Given = Partial<DemoDepartment> & Pick<DemoDepartment, 'duty' | 'budget' | 'projects'>;

/** A department of 示例区: what is not given is as in most of them. */
export function department(
  category: string,
  id: string,
  short: string,
  given: Given,
): DemoDepartment {
  return { ...DEFAULTS, id, name: `示例区${short}`, short, category, ...given };
}

export function existsIn(department: DemoDepartment, year: number): boolean {
  const from = department.validFrom === '' || Number(department.validFrom) <= year;
  return from && (department.validTo === '' || year <= Number(department.validTo));
}
