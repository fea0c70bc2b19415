/** The scoring table of a report in HTML, made of the rubric's file and the scores; three ways to set it. */
import { parse } from 'yaml';

interface Item {
  readonly 编号: string;
  readonly 名称: string;
  readonly 分值: string;
  readonly 说明?: string;
}
interface Indicator {
  readonly 标识: string;
  readonly 名称: string;
  readonly 分值: string;
  readonly 考察: string;
  readonly 评分项?: readonly Item[];
}
interface Second {
  readonly 名称: string;
  readonly 分值: string;
  readonly 三级指标: readonly Indicator[];
}
interface First {
  readonly 名称: string;
  readonly 分值: string;
  readonly 二级指标: readonly Second[];
}

export type Setting = 'points-beside' | 'points-inside' | 'with-remarks';

export interface Scored {
  readonly indicator: string;
  readonly score: string;
}

/** @throws when there are not as many scores as indicators */
export function scoresOf(rubric: string, scores: readonly string[]): readonly Scored[] {
  const indicators = firstsOf(rubric).flatMap((first) =>
    first.二级指标.flatMap((second) => second.三级指标),
  );
  if (indicators.length !== scores.length)
    throw new Error(`${String(indicators.length)} indicators, ${String(scores.length)} scores`);
  return indicators.map(({ 标识 }, index) => ({ indicator: 标识, score: scores[index] ?? '' }));
}

export function scoringTable(
  rubric: string,
  scores: readonly string[],
  total: string,
  setting: Setting,
): string {
  const given = new Map(scoresOf(rubric, scores).map(({ indicator, score }) => [indicator, score]));
  const rows = firstsOf(rubric).flatMap((first) =>
    first.二级指标.flatMap((second, secondIndex) =>
      second.三级指标.map((indicator, index) => {
        const heads =
          (secondIndex === 0 && index === 0
            ? levelCell(first, countOf(first.二级指标), setting)
            : '') + (index === 0 ? levelCell(second, second.三级指标.length, setting) : '');
        return `<tr>${heads}${ownCells(indicator, given.get(indicator.标识) ?? '', setting)}</tr>`;
      }),
    ),
  );
  return `<table class="scoring">${HEADS[setting]}${rows.join('')}${totalRow(total, setting)}</table>`;
}

function firstsOf(rubric: string): readonly First[] {
  return (parse(rubric, { schema: 'failsafe' }) as { 一级指标: readonly First[] }).一级指标;
}

function countOf(seconds: readonly Second[]): number {
  return seconds.reduce((count, second) => count + second.三级指标.length, 0);
}

function levelCell({ 名称, 分值 }: First | Second, rows: number, setting: Setting): string {
  const span = `rowspan="${String(rows)}"`;
  return setting === 'points-inside'
    ? `<td class="name" ${span}>${名称}（${分值}分）</td>`
    : `<td class="level" ${span}>${名称}</td><td ${span}>${分值}</td>`;
}

function ownCells(indicator: Indicator, score: string, setting: Setting): string {
  const about = `<td class="about">${indicator.考察}。</td>`;
  const remarks = score === indicator.分值 ? '无' : '对照标准酌情扣分';
  return [
    `<td class="name">${indicator.名称}</td><td>${indicator.分值}</td>`,
    setting === 'points-inside' ? '' : about,
    `<td class="rules">${rulesOf(indicator).join('<br>')}</td>`,
    `<td class="score">${score}</td>`,
    setting === 'with-remarks' ? `<td class="about">${remarks}</td>` : '',
  ].join('');
}

/** Wordy like the printed tables, so that the table runs over pages; the marks in it are full marks, never scores. */
function rulesOf({ 名称, 分值, 评分项 }: Indicator): readonly string[] {
  const items = 评分项 ?? [{ 编号: '1', 名称, 分值 }];
  return [
    ...items.map(
      (item) =>
        `${item.编号}.${item.名称}（${item.分值}分）。${item.说明 ?? '资料齐全、符合规定的得满分，否则酌情扣分'}；`,
    ),
    `发现一项不符合要求的，视情节扣1分，扣完为止；本指标最多得${分值}分，最少得0分。`,
    '本指标对照当年度有关文件、台账和系统记录评定，佐证材料由各科室提供并留存备查。',
  ];
}

const HEADS: Readonly<Record<Setting, string>> = {
  'points-beside':
    '<tr><th colspan="6">评价指标</th><th rowspan="3">指标说明</th><th rowspan="3">评分标准</th><th rowspan="3">自评得分</th></tr>' +
    '<tr><th colspan="2">一级指标</th><th colspan="2">二级指标</th><th colspan="2">三级指标</th></tr>' +
    '<tr><th>名称</th><th>参考分值</th><th>名称</th><th>参考分值</th><th>名称</th><th>参考分值</th></tr>',
  'points-inside':
    '<tr><th>一级指标</th><th>二级指标</th><th>三级指标</th><th>分值</th><th>评分标准</th><th>自评得分</th></tr>',
  'with-remarks':
    '<tr><th colspan="2">一级指标</th><th colspan="2">二级指标</th><th colspan="2">三级指标</th><th rowspan="2">指标说明</th><th rowspan="2">评分标准</th><th rowspan="2">自评得分</th><th rowspan="2">扣分原因</th></tr>' +
    '<tr><th>名称</th><th>分值</th><th>名称</th><th>分值</th><th>名称</th><th>分值</th></tr>',
};

function totalRow(total: string, setting: Setting): string {
  const score = `<td class="score">{selfScoreTotal=${total}}</td>`;
  if (setting === 'points-inside')
    return `<tr><td colspan="3">合计</td><td>100</td><td></td>${score}</tr>`;
  return `<tr><td colspan="5">合计</td><td>100</td><td></td><td></td>${score}${setting === 'with-remarks' ? '<td></td>' : ''}</tr>`;
}
