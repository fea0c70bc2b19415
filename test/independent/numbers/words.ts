/** Every word of the site that the comparison reads, old and new: a change of words is made here. */

export type Verdict =
  | 'consistent'
  | 'explainable'
  | 'overstated'
  | 'understated'
  | 'unit-disputed'
  | 'value-disputed'
  | 'not-computable'
  | 'judged'
  | 'not-applicable'
  | 'unscored';

export const verdictByWord: Readonly<Record<string, Verdict>> = {
  一致: 'consistent',
  可解释: 'explainable',
  高报: 'overstated',
  自评高于复算: 'overstated',
  低报: 'understated',
  自评低于复算: 'understated',
  单位存疑: 'unit-disputed',
  数值存疑: 'value-disputed',
  无法复算: 'not-computable',
  主观评定: 'judged',
  不适用: 'not-applicable',
  未自评: 'unscored',
};

export type Outcome = 'holds' | 'rounding' | 'fails' | 'hint' | 'derived' | 'noted' | 'not-run';

export const outcomeByWord: Readonly<Record<string, Outcome>> = {
  相符: 'holds',
  尾差: 'rounding',
  不符: 'fails',
  提示: 'hint',
  推算: 'derived',
  对照: 'noted',
  未核: 'not-run',
  // What fails may be told by what it weighs, by its cause, or as a consequence of another.
  细差: 'fails',
  单位存疑: 'fails',
  数值存疑: 'fails',
  前后不一: 'fails',
  牵连: 'fails',
};

/** A check that follows from another is not weighed by itself. */
export const consequence = '牵连';

/** Cells that say why there is no number. */
export const absent = {
  missing: '未公布',
  notApplicable: '不适用',
  notComputable: '无法计算',
  conflicting: '前后不一',
  unscored: '未自评',
  incomplete: '自评不完整',
  noReport: '未收录',
  noDepartment: '—',
} as const;

/** 按期公开 and the other states of a document, as the site names them. */
export const stateWords = {
  'in-time': '按期公开',
  late: '逾期公开',
  undated: '已公开，期限不明',
  said: '报告称已公开',
  withdrawn: '已撤下',
  overdue: '逾期未见公开',
  stale: '逾期未见（查看已过 12 个月）',
  pending: '未到期限',
  unseen: '未见公开，待查',
  exempt: '依规不公开',
  claimed: '自称依规不公开',
  unknown: '未查明',
} as const;

export type State = keyof typeof stateWords;
