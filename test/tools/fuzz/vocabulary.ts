/** Words the importer listens for, and what may stand between them: random documents are made of these. */
import type { Dice } from '../demo/rng.ts';

export type Words = readonly [string, ...string[]];

export const UNITS: Words = [
  '万元',
  '元',
  '亿元',
  '%',
  '％',
  '人',
  '辆',
  '件',
  '个',
  '批次',
  '分',
  '百分点',
  '',
];
const LINKS: Words = [
  '为',
  '：',
  '，',
  '、',
  '；',
  '。',
  '（',
  '）',
  '|',
  '共',
  '其中',
  '占',
  '数',
  ' ',
  '\t',
  '　',
  '\n',
  '\n\n',
  '—',
  '-',
  '“',
  '”',
  '～',
  '/',
];
const YEARS: Words = [
  '2019年',
  '2020 年',
  '２０２１年',
  '上年',
  '比上年',
  '去年',
  '本年',
  '年初',
  '年末',
  '截至',
  '二〇二二年度',
  '第一季度',
  '6月末',
];
const LABELS: Words = [
  '单位：万元',
  '单位名称',
  '合计',
  '小计',
  '总计',
  '表1',
  '预算数',
  '决算数',
  '年初预算数',
  '全年执行数',
  '执行率',
  '得分',
  '自评得分',
  '分值',
  '一级指标',
  '二级指标',
  '三级指标',
  '评分标准',
  '增加',
  '减少',
  '增长',
  '下降',
  '部门名称',
];
const ODD: Words = [
  '零',
  '无',
  '未发生',
  '——',
  '△',
  '四十二',
  '一百二十万',
  '\u2f00',
  '\u0000',
  '\ufeff',
  '\u202e',
  '〇',
  '①',
  '½',
  '１，２３４．５',
  '1,23,4',
  '..',
  '1.2.3',
  '٣',
];

export function number(roll: Dice): string {
  const digits = (count: number): string =>
    Array.from({ length: count }, () => String(roll.between(0, 9))).join('');
  const whole = digits(roll.between(1, roll.oneIn(40) ? 400 : 7));
  const grouped = roll.oneIn(3) ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole;
  const sign = roll.oneIn(15) ? roll.pick(['-', '△', '−', '+']) : '';
  const point = roll.pick(['.', '.', '.', '．', ',']);
  const plain = `${sign}${grouped}${roll.oneIn(2) ? `${point}${digits(2)}` : ''}`;
  return roll.oneIn(25) ? `${plain}-${digits(2)}` : plain;
}

/** @param names of facts and indicators */
export function babble(roll: Dice, names: Words, length: number): string {
  const parts: (() => string)[] = [
    () => roll.pick(names),
    () => number(roll) + roll.pick(UNITS),
    () => roll.pick(LINKS),
    () => roll.pick(YEARS),
    () => roll.pick(LABELS),
    () => (roll.oneIn(4) ? roll.pick(ODD) : number(roll)),
  ];
  return Array.from({ length }, () => (parts[roll.between(0, parts.length - 1)] ?? String)()).join(
    '',
  );
}
