/** Counts of published documents: in titles, key figures and the choices of a filter. */
import { readTables, type Row } from '../../tables.ts';
import { type Claim, claim, type Heading, type Shape, shape } from './shape.ts';

const dated = /按期公开|逾期公开|逾期未见/;

/** One row a document, on the pages of a year and of a department. */
function documents({ page }: Heading): readonly Row[] | undefined {
  return readTables(page.main).find(({ element }) => element.hasClass('documents'))?.rows;
}

/** The state of each document of a page: in a list, or in the cells of the board of all years. */
function states(heading: Heading): string[] | undefined {
  const rows = documents(heading);
  if (rows) return rows.map(({ data }) => stateWithout(data['state']));
  const board = heading.page.main.find('table.disclosure-board');
  return board?.findAll('td').flatMap((cell) => {
    const link = cell.find('a')?.attribute('title');
    return link === undefined ? [] : [stateWithout(/：([^；]+)/.exec(link)?.[1])];
  });
}

/** Looked for long ago: overdue all the same, and its remark says since when. */
function stateWithout(state = ''): string {
  return state.startsWith(stale) ? stale : state;
}

const stale = '逾期未见（';

const count = (heading: Heading, state: string): number | undefined =>
  states(heading)?.filter((each) => each === state || (state === '逾期未见公开' && each === stale))
    .length;

const keyFigure = (heading: Heading, name: string): string | undefined =>
  heading.page.main
    .find('.kpis')
    ?.findAll('dt')
    .find((each) => each.text() === name)
    ?.parent?.find('dd')
    ?.find('b')
    ?.text();

/** A title must say what the list says and what the key figure of the page says. */
function both(heading: Heading, printed: string | undefined, state: string): Claim[] {
  const figure = keyFigure(heading, state);
  return [
    claim(`${state} in the list`, printed, count(heading, state)),
    claim(
      `${state} in the key figures`,
      printed,
      figure === undefined ? undefined : Number(figure),
    ),
  ];
}

export const documentShapes: readonly Shape[] = [
  shape(/(\d+) 份在 (?:\d+) (?:个工作)?日之内公开/, ([, times], heading) =>
    both(heading, times, '按期公开'),
  ),
  shape(/(\d+) 份逾期(?!未见)(?:公开)?(?=，|$)/, ([, times], heading) =>
    both(heading, times, '逾期公开'),
  ),
  shape(/(\d+) 份逾期未见公开(?=，|$)/, ([, times], heading) =>
    both(heading, times, '逾期未见公开'),
  ),
  shape(/^按期公开：(\d+) \/ (\d+) 份可判断/, ([, times, all], heading) => [
    claim('按期公开', times, count(heading, '按期公开')),
    claim(
      'documents with a term',
      all,
      states(heading)?.filter((each) => dated.test(each) && !each.includes('，')).length,
    ),
  ]),
  shape(/^(逾期公开|逾期未见公开)：(\d+) 份(?:（(\d+) 份查看已久）)?$/, (match, heading) => {
    const [, state = '', times, long] = match;
    const isKeyFigure = heading.element.name === 'dd';
    const list = isKeyFigure ? count(heading, state) : rowsBelow(heading);
    const old = states(heading)?.filter((each) => each === stale).length;
    // A key figure says how many are stale; a list leaves them to a list of their own.
    const isOfStale = isKeyFigure && state === '逾期未见公开';
    return [claim(state, times, list), ...(isOfStale ? [claim('stale', long ?? '0', old)] : [])];
  }),
  shape(/^逾期未见，查看已久：(\d+) 份$/, ([, times], heading) => [
    claim('stale', times, rowsBelow(heading)),
    claim('stale in the board', times, states(heading)?.filter((each) => each === stale).length),
  ]),
  shape(/(\d+) 份已撤下(?=，|$)/, ([, times], heading) => [
    claim('withdrawn', times, count(heading, '已撤下')),
  ]),
  shape(/^接下来到期：(\d+) 份$/, ([, times], heading) => [
    claim('due', times, rowsBelow(heading)),
  ]),
  shape(/^应列的表齐全：(\d+) \/ (\d+) 份已查全$/, ([, full, all], heading) => {
    const seen = completeness(heading);
    return [
      claim(
        'documents with all tables',
        full,
        seen?.filter((each) => /齐全|都有/.test(each)).length,
      ),
      claim(
        'documents looked through',
        all,
        seen?.filter((each) => /齐全|都有|缺|未列|空表/.test(each)).length,
      ),
    ];
  }),
  shape(/应列 (\d+) 张，(\d+) 张合乎要求/, ([, all, fine], { page }) => {
    const rows = readTables(page.main).find(({ element }) => element.hasClass('listed'))?.rows;
    const good = rows?.filter((row) => /^(?:已列|空表并说明|依规不列)/.test(stateOf(row)));
    return [claim('tables due', all, rows?.length), claim('tables in order', fine, good?.length)];
  }),
  shape(/公开的表（(\d+) 张(?:，(\d+) 处合不上)?）/, ([, tables, faults], { page }) => [
    claim('tables copied', tables, page.main.findAll('table.disclosed').length),
    ...(faults === undefined ? [] : [claim('faults', faults, faultsOn(page))]),
  ]),
  shape(/有 (\d+) 张表的单位存疑/, ([, tables], { page }) => [
    claim('tables whose unit is in doubt', tables, tablesInDoubt(page)),
  ]),
  shape(/有 (\d+) 处合不上/, ([, faults], { page }) => [claim('faults', faults, faultsOn(page))]),
];

const stateOf = (row: Row): string => row.element.find('.word')?.text() ?? '';

/** A fault between two tables is marked in both: it is one place by the check that it links to. */
function faultsOn({ main }: Heading['page']): number {
  const items = main
    .find('#tables')
    ?.findAll((each) => each.name === 'li' && each.parent?.hasClass('faults') === true);
  return new Set(items?.map((each) => each.find('a')?.attribute('href') ?? each.id)).size;
}

/** Tables under which it is said that their unit is in doubt. */
const tablesInDoubt = ({ main }: Heading['page']): number =>
  main.findAll('p.note').filter((each) => /单位存疑：印作(?:亿|万)?元/.test(each.text())).length;

/** 齐全 or 有缺, where all tables of a document have been looked at. */
function completeness(heading: Heading): string[] | undefined {
  const rows = documents(heading);
  if (rows) return rows.map(({ data, element }) => data['completeness'] ?? element.text());
  const board = heading.page.main.find('table.disclosure-board');
  return board?.findAll('td').map((cell) => {
    const text = cell.attribute('data-text') ?? '';
    const [, listed, due] = /(\d+)\/(\d+)/.exec(text) ?? [];
    return listed !== undefined && listed === due ? '齐全' : text;
  });
}

/** Rows of the table after a title, up to the next one. */
function rowsBelow({ element, page }: Heading): number | undefined {
  const siblings = element.parent?.elements ?? [];
  const below = siblings.slice(siblings.indexOf(element) + 1).find((each) => each.find('table'));
  return below ? readTables(below)[0]?.rows.length : page.main.findAll('tbody').length;
}
