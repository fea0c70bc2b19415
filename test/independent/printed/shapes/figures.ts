/** Titles of charts, against the data table below the chart. */
import { Exact, halfPlace } from '../../exact.ts';
import type { Table } from '../../tables.ts';
import {
  cellOf,
  type Claim,
  claim,
  figureTable,
  firstNumber,
  type Heading,
  type Shape,
  shape,
} from './shape.ts';

const hundred = Exact.of(100);

function ratio(
  what: string,
  printed: string | undefined,
  over: Exact | undefined,
  under: Exact | undefined,
): Claim {
  const should = over && under && !under.isZero() ? over.divide(under) : undefined;
  // The table rounds both numbers to 0.01.
  const within =
    should && under
      ? halfPlace('0.00').divide(under.abs()).multiply(should.abs().add(Exact.one))
      : undefined;
  return { what, printed: printed ?? '', should, ...(within ? { within } : {}) };
}

const row = (table: Table | undefined, name: RegExp): Exact | undefined =>
  cellOf(table, name, /金额/);

/** "2024 年度自评得分率 92.12%，比其他 4 个…的中位数 91.13% 高 0.99 个百分点", in a title or a list. */
function standing(
  [, year = '', name = '', own, peers, median, word, gap]: readonly string[],
  heading: Heading,
): Claim[] {
  const chart = heading.page.main.findAll('figure').find((figure) => {
    return (
      figure.find('caption')?.text().includes(name) === true &&
      /中位数/.test(figure.find('thead')?.text() ?? '')
    );
  });
  const table = chart ? figureTable({ ...heading, element: chart }) : undefined;
  const [mine, theirs] = [Exact.read(own ?? ''), Exact.read(median ?? '')];
  const sign = word === '低' ? -1 : 1;
  const shown = mine && theirs ? mine.subtract(theirs).multiply(Exact.of(sign)) : undefined;
  const claims = [claim('gap', gap, shown), ...peerClaims(year, name, peers, heading)];
  // A department of one year has no chart of the years.
  if (!table) return claims;
  return [
    ...claims,
    claim(`${name} ${year}`, own, cellOf(table, new RegExp(`^${year}`), /^本部门/)),
    claim(`median ${year}`, median, cellOf(table, new RegExp(`^${year}`), /中位数/)),
  ];
}

const heads: Readonly<Record<string, string>> = {
  自评得分率: '自评得分',
  预算执行率: '预算执行率（%）',
};

/** The table of the year lists all departments of the category, this one among them. */
function peerClaims(
  year: string,
  name: string,
  peers: string | undefined,
  { text, page, site }: Heading,
): Claim[] {
  const category = /其他 \d+ 个(\S+?)部门/.exec(text)?.[1];
  const head = heads[name];
  if (category === undefined || head === undefined) return [];
  const all = site.peers(page.path.split('/')[0] ?? '', year, category, head);
  return [claim('peers', peers, all === undefined ? undefined : all - 1)];
}

function medians(text: string, heading: Heading): Claim[] {
  const table = figureTable(heading);
  return Array.from(text.matchAll(/(\d{4}) 年度 ([\d.]+)%/g), ([, year = '', printed]) =>
    claim(`median ${year}`, printed, cellOf(table, new RegExp(`^${year}`), /中位数/)),
  );
}

export const figureShapes: readonly Shape[] = [
  shape(/调整预算是年初预算的 ([\d.]+) 倍/, ([, times], heading) => {
    const table = figureTable(heading);
    return [
      ratio('adjusted over initial', times, row(table, /^调整预算/), row(table, /^年初预算/)),
    ];
  }),
  shape(/调整预算比年初预算(多|少|增加|减少|增|减) ?([\d.]+)%/, ([, word, change], heading) => {
    const table = figureTable(heading);
    const [initial, adjusted] = [row(table, /^年初预算/), row(table, /^调整预算/)];
    const up = word === '多' || word === '增加' || word === '增';
    const by =
      initial && adjusted && (up ? adjusted.subtract(initial) : initial.subtract(adjusted));
    return [ratio('change of the budget', change, by?.multiply(hundred), initial)];
  }),
  shape(/公布的 (\d+) 期都慢于序时进度/, ([, times], heading) => {
    const cells = figureTable(heading)?.rows.map(({ cells: [, cell] }) => cell?.text ?? '');
    return [
      claim('quarters published', times, cells?.filter((text) => /^[\d.]+$/.test(text)).length),
    ];
  }),
  shape(/(\d{4}) 年度实际支出是年初预算的 ([\d.]+)%/, ([, year, rate], heading) => {
    const table = figureTable(heading);
    const at = (column: RegExp) => cellOf(table, new RegExp(`^${year ?? ''}`), column);
    return [
      ratio('spent of the budget', rate, at(/^实际支出/)?.multiply(hundred), at(/^年初预算/)),
    ];
  }),
  shape(
    /(\d{4}) 年度(?:平均每份报告有|自评分里有) ([\d.]+) 分由公布的数字证实/,
    ([, year, size], heading) => {
      const table = figureTable(heading);
      const turned = cellOf(table, /^一致/, new RegExp(`^${year ?? ''}`));
      return [
        claim('confirmed', size, turned ?? cellOf(table, new RegExp(`^${year ?? ''}`), /^一致/)),
      ];
    },
  ),
  shape(
    /(\d{4}) 年度([^\d，]+率) ([\d.]+)%(?:（自评 [\d.]+ 分，适用分值 [\d.]+ 分）)?，比(?:规模相近（[^）]*）的)?其他 (\d+) 个[^，]*的中位数 ([\d.]+)% (高|低) ([\d.]+) 个百分点/,
    standing,
  ),
  shape(/中位数：((?:，?\d{4} 年度 [\d.]+%)+)/, ([, text = ''], heading) => medians(text, heading)),
  shape(/(\d+) 份自评完整的报告/, ([, reports], { site, page }) => [
    claim('reports with all scores', reports, complete(site.reports, page.path)),
  ]),
  shape(
    /(\d{4})–(\d{4}) 年度有 (\d+) 份部门[预决]算逾期公开或逾期未见公开/,
    ([, , , count], heading) => {
      const table = figureTable(heading);
      return [claim('late documents', count, total(table, /^逾期/))];
    },
  ),
  shape(
    /(\d+) 份部门[预决]算(?:缺了应列的表|列了空表|有空表未说明|[^，：]*应列的表[^，：]*)$/,
    ([, count], heading) => [
      claim('documents without a table', count, total(figureTable(heading), /有缺|缺|空表|不全/)),
    ],
  ),
];

function complete(
  reports: readonly {
    path: string;
    total: string;
    rows: readonly { self: unknown; verdict: string }[];
  }[],
  path: string,
): number {
  const area = path.split('/')[0] ?? '';
  return reports.filter(
    (each) =>
      each.path.startsWith(`${area}/`) &&
      each.rows.every(({ self, verdict }) => self !== undefined || verdict === '不适用'),
  ).length;
}

/** Over the years, in the columns or the rows of that name. */
function total(table: Table | undefined, name: RegExp): Exact | undefined {
  if (!table) return undefined;
  const columns = table.columns.flatMap((column, index) => (name.test(column) ? [index] : []));
  const cells = table.rows.flatMap(({ cells }) => {
    if (name.test(cells[0]?.text ?? '')) return cells.slice(1);
    return columns.flatMap((index) => cells[index] ?? []);
  });
  return Exact.sum(cells.flatMap(({ text }) => firstNumber(text) ?? []));
}
