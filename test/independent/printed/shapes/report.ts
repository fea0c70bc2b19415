/** Titles, key figures and legends about a report, on its own page and on the pages that repeat it. */
import { Exact } from '../../exact.ts';
import { linkedReport } from '../linked.ts';
import { type Report, underVerdict } from '../reports.ts';
import { readTables } from '../../tables.ts';
import { type Claim, claim, type Heading, type Shape, shape } from './shape.ts';

const reportOf = ({ page, site, element }: Heading): Report | undefined =>
  site.report(page.path) ?? site.report(linkedReport(element));

const points = (heading: Heading, ...verdicts: readonly string[]): Exact | undefined => {
  const report = reportOf(heading);
  return report && underVerdict(report, ...verdicts).points;
};

const realReports = ({ site }: Heading): Report[] =>
  site.reports.filter(({ fictional }) => !fictional);

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, each) => total + each, 0);

const verdict =
  '一致|可解释|高报|低报|自评高于复算|自评低于复算|无法复算|主观评定|单位存疑|数值存疑';

/** Outcomes of checks whose two sides are known; a consequence is one as well. */
const twoSides = new Set([
  ...[
    '相符',
    '尾差',
    '不符',
    '细差',
    '提示',
    '单位存疑',
    '数值存疑',
    '前后不一',
    '口径待说明',
    '牵连',
  ],
]);

function legend([, word = '', size, items, , gap]: readonly string[], heading: Heading): Claim[] {
  const report = reportOf(heading);
  const under = report && underVerdict(report, word);
  const gaps =
    report?.rows.filter((row) => row.verdict === word && row.self && row.low && row.high) ?? [];
  const over = gaps.map(({ self, low, high, ofItems }) => {
    if (!self || !low || !high) return Exact.zero;
    if (self.compare(high) > 0) return self.subtract(high);
    // Within its range as a whole, and apart by one of its items.
    return self.compare(low) < 0 ? low.subtract(self) : (ofItems ?? Exact.zero).abs();
  });
  return [
    claim(`points ${word}`, size, under?.points),
    claim(`items ${word}`, items, under?.items),
    ...(gap === undefined ? [] : [claim(`points outside, ${word}`, gap, Exact.sum(over))]),
  ];
}

/** "报告印作 95.50": the total among the figures that the report prints, where it is not the sum. */
function printedTotal(printed: string | undefined, heading: Heading): Claim[] {
  const report = reportOf(heading);
  const figures = report && heading.site.figuresOf(report.path);
  const [text = ''] = figures?.get('自评总分') ?? [];
  const own = Exact.read(/^[\d.]+/.exec(text)?.[0] ?? '');
  const total = Exact.read(report?.total ?? '');
  const isSame = !own || !total || own.equals(total);
  if (printed === undefined && isSame) return [];
  return [claim('total as printed', printed ?? '', isSame ? undefined : own)];
}

export const reportShapes: readonly Shape[] = [
  shape(/([\d.]+) 分里，公布的数字能证实 ([\d.]+) 分/, ([, total, confirmed], heading) => [
    claim('total', total, Exact.read(reportOf(heading)?.total ?? '')),
    claim('confirmed', confirmed, points(heading, '一致')),
  ]),
  shape(/(\d+) 项指标都没有公布自评得分/, ([, items], heading) => [
    claim(
      'items without a score',
      items,
      reportOf(heading)?.rows.filter(({ self }) => !self).length,
    ),
  ]),
  shape(
    /^自评得分：([\d.]+) \/ ([\d.]+)(?:（各项之和；报告印作 ([\d.]+)）)?$/,
    ([, total, weight, printed], heading) => [
      claim('total', total, Exact.read(reportOf(heading)?.total ?? '')),
      claim('weight', weight, Exact.read(reportOf(heading)?.weight ?? '')),
      ...printedTotal(printed, heading),
    ],
  ),
  shape(/^自评得分：.*\/ ([\d.]+)$/, ([, weight], heading) => [
    claim('weight', weight, Exact.read(reportOf(heading)?.weight ?? '')),
  ]),
  shape(/^公布的数字证实一致：([\d.]+) 分（(\d+) 项）$/, ([, size, items], heading) => {
    const report = reportOf(heading);
    const under = report && underVerdict(report, '一致');
    return [claim('confirmed', size, under?.points), claim('items', items, under?.items)];
  }),
  shape(/^可解释，在复算区间内：([\d.]+) 分（(\d+) 项）$/, ([, size, items], heading) => {
    const report = reportOf(heading);
    const under = report && underVerdict(report, '可解释');
    return [claim('explainable', size, under?.points), claim('items', items, under?.items)];
  }),
  shape(/^报告：(\d+) 份$/, ([, reports], heading) => [
    claim('reports', reports, realReports(heading).length),
  ]),
  shape(/^公布的数据：(\d+) 项/, ([, facts], heading) => [
    claim('facts printed', facts, sum(realReports(heading).map(({ figures }) => figures))),
  ]),
  shape(/^核对：(\d+) 条，两边都算得出$/, ([, checks], heading) => {
    const compared = realReports(heading).map(({ outcomes }) =>
      sum([...twoSides].map((outcome) => outcomes.get(outcome) ?? 0)),
    );
    return [claim('checks that compare', checks, sum(compared))];
  }),
  shape(
    new RegExp(`(${verdict}) ?([\\d.]+) 分 ?（(\\d+) 项(?:，(至少)?(?:多|少) ([\\d.]+) 分)?）`),
    legend,
  ),
  shape(/^(不适用|未自评) ?（(\d+) 项）/, ([, word = '', items], heading) => {
    const report = reportOf(heading);
    return [claim(`items ${word}`, items, report && underVerdict(report, word).items)];
  }),
  shape(/失分 ?([\d.]+) 分/, ([, lost], heading) => {
    const report = reportOf(heading);
    const [weight, total] = [Exact.read(report?.weight ?? ''), Exact.read(report?.total ?? '')];
    return [claim('points lost', lost, weight && total && weight.subtract(total))];
  }),
  shape(/收录 (\d+) 份年度报告/, ([, years], { page }) => {
    const table = readTables(page.main).find(({ element }) => element.id === 'years');
    return [claim('reports of the department', years, table?.rows.length)];
  }),
];
