/** Where a department stands in each year: what the chart draws. */

export interface DistributionDot {
  /** For the place only; NaN where there is no value. */
  readonly height: number;
  /** Department and value, for the pointer. */
  readonly title: string;
}

/** A place on the scale and its ready label, e.g. 中位数 92.10. */
export interface ScaleMark {
  readonly height: number;
  readonly label: string;
}

export interface DistributionYear {
  readonly year: string;
  /** Number of departments behind it, e.g. n = 23. */
  readonly count: string;
  /** Of the others, where one department is brought out. */
  readonly dots: readonly DistributionDot[];
  readonly median?: ScaleMark;
  /** 下四分位数 and 上四分位数; the bar is left out without both. */
  readonly low?: ScaleMark;
  readonly high?: ScaleMark;
  /** The department brought out, e.g. 科技创新局 90.95. */
  readonly highlight?: ScaleMark;
  /** What stands there when no dot has a value; 未公布 unless given. */
  readonly absent?: string;
}
