/**
 * Titles that state what sets a report apart. What stands in a data table below them is worked out from it; medians and
 * quartiles of the peers stand on no page in full, and are worked out from data/ by the other reader.
 */
import { Exact } from '../../exact.ts';
import { linkedReport } from '../linked.ts';
import type { Report } from '../reports.ts';
import {
  cellOf,
  type Claim,
  claim,
  figureTable,
  type Heading,
  type Shape,
  shape,
} from './shape.ts';

const hundred = Exact.of(100);

const reportOf = ({ page, site, element }: Heading): Report | undefined =>
  site.report(page.path) ?? site.report(linkedReport(element));

const settled = (heading: Heading): Exact | undefined => {
  const report = reportOf(heading);
  return report && heading.site.settled(report.path);
};

/** Settled, but by something after the self-evaluation: not counted as agreeing with it. */
const laterIn = (text: string): Exact =>
  Exact.of(/([\d.]+) 分涉及自评以后的公开情况/.exec(text)?.[1] ?? '0');

/** Points by which scores under a verdict lie outside their ranges, and how many there are. */
function gaps(heading: Heading, side: string) {
  const rows =
    reportOf(heading)?.rows.filter(({ verdict }) => verdict === `自评${side}于复算`) ?? [];
  const sizes = rows.map(({ self, low, high, ofItems }) => {
    if (!self || !low || !high) return Exact.zero;
    if (self.compare(high) > 0) return self.subtract(high);
    return self.compare(low) < 0 ? low.subtract(self) : (ofItems ?? Exact.zero).abs();
  });
  return { count: rows.length, total: Exact.sum(sizes) };
}

function gapClaims(text: string, heading: Heading): Claim[] {
  const said = text.matchAll(/(\d+) 项自评([高低])于复算，合计(?:至少)? ([\d.]+) 分/g);
  return Array.from(said).flatMap(([, count, side = '', total]) => {
    const found = gaps(heading, side);
    return [claim(`items ${side}`, count, found.count), claim(`gap ${side}`, total, found.total)];
  });
}

/** "72 分…；8 分只能算出区间，28 分由评价者认定": the parts are all the points that apply. */
function partClaims(text: string, heading: Heading): Claim[] {
  const parts = Array.from(text.matchAll(/([\d.]+) 分/g), ([, points = '']) => Exact.of(points));
  const weight = Exact.read(reportOf(heading)?.weight ?? '');
  return [claim('points of all parts', Exact.sum(parts).toString(), weight)];
}

/** Rate of change between two cells; the table rounds both to 0.01. */
function change(
  what: string,
  printed: string | undefined,
  sign: string | undefined,
  now: Exact | undefined,
  before: Exact | undefined,
): Claim {
  if (!now || !before || before.isZero())
    return { what, printed: printed ?? '', should: undefined };
  const by = now.subtract(before).divide(before).multiply(hundred);
  const should = sign === '少' || sign === '低' ? by.negate() : by;
  const within = new Exact(1n, 1n)
    .divide(before.abs())
    .multiply(by.abs().add(hundred))
    .divide(hundred);
  return { what, printed: printed ?? '', should, within };
}

const yearBefore = (year = ''): string => String(Number(year) - 1);

/** Reports of one year on a page of an area or of a department. */
function reportsIn({ page, site }: Heading, year: string): Report[] {
  const area = page.path.split('/')[0] ?? '';
  const isArea = page.path === `${area}/`;
  const links = page.main.find('#years')?.findAll('a') ?? [];
  const own = new Set(links.map((each) => (each.attribute('href') ?? '').replace(/^\//, '')));
  return site.reports.filter(
    ({ path }) => path.startsWith(`${area}/${year}/`) && (isArea || own.has(path)),
  );
}

export const titleShapes: readonly Shape[] = [
  shape(/^可由公布的数字算定的 ([\d.]+) 分，与自评没有不合.*$/, ([text = '', points], heading) => [
    claim('settled', points, settled(heading)?.subtract(laterIn(text))),
    ...partClaims(text, heading),
  ]),
  shape(/^没有一分可由公布的数字算定.*$/, ([text = ''], heading) => [
    claim('settled', '0', settled(heading)),
    ...partClaims(text, heading),
  ]),
  shape(/^可算定的 ([\d.]+) 分里，.*$/, ([text = '', points], heading) => [
    claim('settled', points, settled(heading)),
    ...gapClaims(text, heading),
  ]),
  shape(/^\d+ 项自评.*；可由公布的数字算定的共 ([\d.]+) 分$/, ([text = '', points], heading) => [
    claim('settled', points, settled(heading)),
    ...gapClaims(text, heading),
  ]),
  shape(/^(\d{4}) 年度 (?:，?\d+ 项自评[高低]于复算)+$/, ([text = '', year = ''], heading) => {
    const rows = reportsIn(heading, year).flatMap((report) => report.rows);
    return Array.from(text.matchAll(/(\d+) 项自评([高低])于复算/g), ([, count, side = '']) =>
      claim(
        `items ${side}`,
        count,
        rows.filter(({ verdict }) => verdict === `自评${side}于复算`).length,
      ),
    );
  }),
  shape(
    /^(.季度末)完成序时进度的 ([\d.]+)%，比同类中位数[快慢] [\d.]+ 个百分点（照报告填报）$/,
    ([, name = '', rate], heading) => [
      claim(name, rate, cellOf(figureTable(heading), new RegExp(`^${name}`), /完成比/)),
    ],
  ),
  shape(
    /^(\d{4}) 年度(.季度)末累计支出 ([\d.]+)%，比同类中位数[快慢] [\d.]+ 个百分点（照报告填报）$/,
    ([, year = '', name = '', rate], heading) => [
      claim(
        `${year} ${name}`,
        rate,
        cellOf(figureTable(heading), new RegExp(`^${year}`), new RegExp(`^${name}`)),
      ),
    ],
  ),
  shape(/^(\d{4}) 年度实际支出比上年(多|少) ([\d.]+)%$/, ([, year = '', side, by], heading) => {
    const table = figureTable(heading);
    const spent = (of: string): Exact | undefined =>
      cellOf(table, new RegExp(`^${of}`), /^实际支出/);
    return [change('change of spending', by, side, spent(year), spent(yearBefore(year)))];
  }),
  shape(/^(\d{4}) 年度调整预算比年初预算(多|少) ([\d.]+)%/, ([, year = '', side, by], heading) => {
    const table = figureTable(heading);
    const at = (column: RegExp): Exact | undefined => cellOf(table, new RegExp(`^${year}`), column);
    return [change('change of the budget', by, side, at(/^调整预算/), at(/^年初预算/))];
  }),
  shape(/^([^\d]+)超出预算 ([\d.,]+) 万元$/, ([, name = '', size], heading) => {
    const table = figureTable(heading);
    const kind = new RegExp(`^${name.replace(/[（）]/g, '.')}`);
    const [actual, budget] = [cellOf(table, kind, /^实际/), cellOf(table, kind, /^预算/)];
    return [claim(name, size, actual && budget && actual.subtract(budget))];
  }),
  shape(
    /^若一直用 (\d{4}) 版，(\d{4}) 年度得分率(高|低) ([\d.]+) 个百分点$/,
    ([, version = '', year = '', side, by], heading) => {
      const table = figureTable(heading);
      const row = table?.rows.find(({ cells }) => cells[0]?.text.startsWith(year));
      const share = (column: RegExp): Exact | undefined => {
        const at = table?.columns.findIndex((each) => column.test(each)) ?? -1;
        return Exact.read(/（([\d.]+)%）/.exec(row?.cells[at]?.text ?? '')?.[1] ?? '');
      };
      const [own, other] = [share(/^按当年标准/), share(new RegExp(`^按 ${version} 版`))];
      const moved = own && other && other.subtract(own);
      return [
        {
          what: `moved in ${year}`,
          printed: by ?? '',
          should: side === '低' ? moved?.negate() : moved,
          within: Exact.of('0.01'),
        },
      ];
    },
  ),
  shape(
    /^(\d{4}) 年度[^\d，：]+率 ([\d.]+)%，[高低]于同类[上下]四分位数 [\d.]+%$/,
    ([, year = '', rate], heading) => [
      claim(year, rate, cellOf(figureTable(heading), new RegExp(`^${year}`), /^本部门/)),
    ],
  ),
  shape(
    /^(\d{4}) 年度[^\d，：]+率比上年(高|低) ([\d.]+) 个百分点$/,
    ([, year = '', side, by], heading) => {
      const table = figureTable(heading);
      const at = (of: string): Exact | undefined => cellOf(table, new RegExp(`^${of}`), /^本部门/);
      const [now, before] = [at(year), at(yearBefore(year))];
      const moved = now && before && now.subtract(before);
      return [
        {
          what: `change to ${year}`,
          printed: by ?? '',
          should: side === '低' ? moved?.negate() : moved,
          within: Exact.of('0.01'),
        },
      ];
    },
  ),
];
