/** 同类比较的规则 in words, from data/peers.yaml. */
import type { Grouping, PeerRule } from '../../../engine/comparison/peer-rule.ts';
import { bare } from '../format.ts';

const WORDS: Readonly<Record<Grouping, string>> = {
  类别: '同一类别的部门',
  规模: '年初预算在同一档的部门',
  全区: '本区已录入的部门',
};

export function peerRuleFacts(rule: PeerRule): readonly (readonly [string, string])[] {
  const groups = rule.groups.map(
    ({ by, atLeast }) => `${WORDS[by]}（至少 ${String(atLeast)} 个公布了该数）`,
  );
  return [
    [
      '和谁比',
      `同一行政区、同一年度，比得分率时还须是同一版评分标准，不含本部门。依次取第一个够数的组：${groups.join('；')}`,
    ],
    ['规模档', `按本年年初预算数：${rule.bands.map(({ name }) => name).join('、')}`],
    [
      '中位数与四分位',
      `少于 ${String(rule.medianFrom)} 个数时不列中位数，少于 ${String(rule.quartilesFrom)} 个时不列四分位；${rule.interpolation}；每个数都注明由几个部门得出`,
    ],
    ['合计', '部门表没有录全，或有一个部门没有报告、没有公布该数，就不列合计，并写明缺几个'],
    [
      '自评聚集',
      `数一数自评总分在 ${rule.bunching.lines.map(bare).join('、')} 分上下各 ${bare(rule.bunching.width)} 分之内和 ${bare(rule.bunching.nearlyFull)} 分以上的报告；这是迹象，不是结论`,
    ],
  ];
}
