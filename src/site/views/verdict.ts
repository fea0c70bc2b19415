/** 结论 as word, shape and class: a verdict is never told by colour alone. */
import type { CheckOutcome } from '../../engine/checks/check.ts';
import type { ItemKind, Verdict } from '../../engine/rubric/outcome.ts';

export interface VerdictMark {
  readonly word: string;
  readonly shape: string;
  /** Class suffix of the colour and texture. */
  readonly tone: string;
}

export const VERDICT_MARKS: Readonly<Record<Verdict, VerdictMark>> = {
  consistent: { word: '一致', shape: '●', tone: 'consistent' },
  explainable: { word: '可解释', shape: '◐', tone: 'explainable' },
  overstated: { word: '自评高于复算', shape: '▲', tone: 'overstated' },
  understated: { word: '自评低于复算', shape: '▼', tone: 'understated' },
  'unit-disputed': { word: '单位存疑', shape: '◆', tone: 'disputed' },
  'value-disputed': { word: '数值存疑', shape: '◆', tone: 'disputed' },
  judged: { word: '主观评定', shape: '◇', tone: 'judged' },
  'not-computable': { word: '无法复算', shape: '○', tone: 'not-computable' },
  'not-applicable': { word: '不适用', shape: '–', tone: 'not-applicable' },
  unscored: { word: '未自评', shape: '□', tone: 'unscored' },
};

export const VERDICT_MEANINGS: Readonly<Record<Verdict, string>> = {
  consistent: '全部评分项都能由公布的数字算出，结果与自评相同',
  explainable: '一部分能算出，自评落在算出的区间之内；或者不在区间之内，只因自评以后才有的公开情况',
  overstated: '自评高于公布的数字所能支持的最高分；逐项打分的，有一项高于它所能支持的最高分',
  understated: '自评低于公布的数字所支持的最低分；逐项打分的，有一项低于它所支持的最低分',
  'unit-disputed':
    '用到的数像是印错了单位：照所印的和照相合的单位读，得分不同；请部门核实单位，不说自评偏高或偏低',
  'value-disputed':
    '用到的数印了不同的值，或与其他各数不合：照哪一个读，得分不同；不说自评偏高或偏低',
  judged: '评分标准本身要求由评价者认定，没有可以复算的数字',
  'not-computable': '计分要用的数字，报告没有列出（可能在别的文件里）、没有查明，或无法计算',
  'not-applicable': '本指标对该部门不适用，不计入分母',
  unscored: '报告没有给出这个指标的自评得分',
};

export const ITEM_WORDS: Readonly<Record<ItemKind, string>> = {
  scored: '已复算',
  range: '部分复算',
  judged: '主观评定',
  missing: '未公布',
  disputed: '数字存疑',
  'not-applicable': '不适用',
  'not-computable': '无法计算',
};

/** Of what is missing: whether a document is public has not been found out. */
export const UNRECORDED_WORD = '没有查明';

/** 提示: unequal, but not necessarily wrong. */
export const HINT_MARK: VerdictMark = { word: '提示', shape: '◆', tone: 'hint' };

/** 细差: unequal, but by the last digits only. */
export const SMALL_MARK: VerdictMark = { word: '细差', shape: '△', tone: 'small' };

export const CHECK_MARKS: Readonly<Record<CheckOutcome, VerdictMark>> = {
  holds: { word: '相符', shape: '●', tone: 'holds' },
  rounding: { word: '尾差', shape: '◐', tone: 'rounding' },
  fails: { word: '不符', shape: '▲', tone: 'fails' },
  derived: { word: '推算', shape: '◇', tone: 'derived' },
  noted: { word: '对照', shape: '□', tone: 'noted' },
  'not-run': { word: '未核', shape: '○', tone: 'not-run' },
};
