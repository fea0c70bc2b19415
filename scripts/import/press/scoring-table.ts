/** The scoring table of a report in HTML, made of the rubric's file and the scores; three ways to set it. */
import { parse } from 'yaml';

interface Item {
  readonly 编号: string;
  readonly 名称: string;
  readonly 分值: string;
  readonly 计算?: { readonly 比率?: { readonly 分子: unknown; readonly 分母: unknown } };
  readonly 计分?: { readonly 分档?: readonly Readonly<Record<string, string>>[] };
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

/** Wordy like the printed tables, so that the table runs over pages; the numbers in it are full marks and bands, never scores. */
function rulesOf({ 名称, 分值, 评分项 }: Indicator): readonly string[] {
  const items = 评分项 ?? [{ 编号: '1', 名称, 分值 }];
  return [
    ...items.flatMap((item, index) => itemRules(item, PHRASES[index % PHRASES.length] ?? '')),
    `发现一项不符合要求的，视情节扣1分，扣完为止；本指标最多得${分值}分，最少得0分。`,
    '本指标对照当年度有关文件、台账和系统记录评定，佐证材料由各科室提供并留存备查。',
  ];
}

const PHRASES = [
  '符合本部门职责和年度工作要求、资料齐全的得满分，否则酌情扣分；',
  '制度健全并得到有效执行的得满分，执行不到位的酌情扣分；',
  '程序完整、手续齐备的得满分，缺少一项手续的扣0.5分；',
];

function itemRules({ 编号, 名称, 分值, 计算, 计分 }: Item, phrase: string): readonly string[] {
  const ratio = 计算?.比率;
  const formula = ratio ? [`${名称}=（${nameOf(ratio.分子)}/${nameOf(ratio.分母)}）×100%`] : [];
  const bands = 计分?.分档?.map(
    (band, index) =>
      `（${String(index + 1)}）${bandText(名称, band)}的，得${band['得分'] ?? '0'}分；`,
  );
  return [
    `${编号}.${名称}（${分值}分）。${bands ? '按以下标准分档计分：' : phrase}`,
    ...formula,
    ...(bands ?? []),
  ];
}

function nameOf(quantity: unknown): string {
  return typeof quantity === 'string' ? quantity : '有关数额';
}

const SIGNS: readonly (readonly [string, string])[] = [
  ['不低于', '≥'],
  ['高于', '＞'],
  ['低于', '＜'],
  ['不高于', '≤'],
  ['等于', '＝'],
];

function bandText(name: string, band: Readonly<Record<string, string>>): string {
  const conditions = SIGNS.flatMap(([key, sign]) =>
    band[key] ? [`${name}${sign}${band[key]}`] : [],
  );
  return conditions.length > 0 ? conditions.join('且') : '其余情形';
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
