/** 公开认定 in one word. */

export const MARKS = [
  'in-time',
  'late',
  'undated',
  'said',
  'withdrawn',
  'overdue',
  'stale',
  'pending',
  'unseen',
  'exempt',
  'claimed',
  'unknown',
] as const;

/**
 * How a document stands, for boards: 按期公开, 逾期公开, 已公开（日期不详）, 报告自述已公开（未见文件）, 已撤下, 逾期未公开, 逾期未见而查看已久, 未到期限,
 * 未见公开（待查）, 依规不公开, 自称涉密（未见依据）, 未查明.
 */ export type Mark = (typeof MARKS)[number];
