/**
 * Policies that the site may settle one way or the other, each a switch: the recomputation has to
 * follow what the site says it does, and a change of policy must not mean a change of arithmetic.
 */
export interface Policy {
  /** 据称公开: true where the report's own word rules out 未公开, false where it proves nothing. */
  readonly wordProvesPublication: boolean;
  /** A missing quarter lies between its neighbours, because cumulative spending does not fall. */
  readonly progressNeverFalls: boolean;
  /** A withdrawn document is counted as withdrawn only, though it came out within the term. */
  readonly withdrawnCountsApart: boolean;
  /** What became of a document after the self-evaluation is not held against the score. */
  readonly excusesLaterRecords: boolean;
  /** A figure that checks contradict is scored by each of its readings, and shown as disputed. */
  readonly disputesFigures: boolean;
  /** The name of the group of all departments that data/ holds. */
  readonly wholeName: string;
  /** Of fewer departments than peers.yaml says, no median is told, nor how many of how many. */
  readonly fewAreNotCompared: boolean;
  /** Totals are printed with two decimals everywhere. */
  readonly totalsInHundredths: boolean;
}

/** As the site is to be. */
export const settledPolicy: Policy = {
  wordProvesPublication: false,
  progressNeverFalls: true,
  withdrawnCountsApart: true,
  excusesLaterRecords: true,
  disputesFigures: true,
  wholeName: '已录入的部门',
  fewAreNotCompared: true,
  totalsInHundredths: true,
};

/** As the site was at commit 5fda8b8, before the policies above were settled. */
export const formerPolicy: Policy = {
  wordProvesPublication: true,
  progressNeverFalls: false,
  withdrawnCountsApart: false,
  excusesLaterRecords: false,
  disputesFigures: false,
  wholeName: '全区',
  fewAreNotCompared: false,
  totalsInHundredths: false,
};
