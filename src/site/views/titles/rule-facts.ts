/** 图题的规则 in words, from data/titles.yaml: when the title of a chart states a finding. */
import type { TitleRule } from '../../../engine/comparison/title-rule.ts';
import type { Decimal } from '../../../engine/model/decimal.ts';
import { bare, percent } from '../format.ts';

export function titleRuleFacts(rule: TitleRule): readonly (readonly [string, string])[] {
  const apart = (share: Decimal): string => `${bare(share.times(100))} 个百分点`;
  return [
    ['调整预算', `比年初预算多或少 ${percent(rule.adjustment)} 以上`],
    ['实际支出', `比上年多或少 ${percent(rule.spending)} 以上`],
    [
      '三公经费',
      `实际支出超出预算 ${bare(rule.rounding)} 元以上（更小的可能是尾差），或比上年多或少 ${percent(rule.threePublic)} 以上`,
    ],
    [
      '季度进度',
      `完成比与同类中位数相差 ${apart(rule.pace)}以上，并且在同类的四分位之外；四季度末不比快慢`,
    ],
    ['换版重算', `得分率相差 ${apart(rule.rubric)}以上`],
    ...rule.rates.map(({ name, fromPeers, fromLastYear }): readonly [string, string] => [
      name,
      `与同类中位数相差 ${apart(fromPeers)}以上，并且在同类的四分位之外；或与上年相差 ${apart(fromLastYear)}以上`,
    ]),
  ];
}
