/** Counts of what stands in the list or table below or beside them. */
import { Exact } from '../../exact.ts';
import type { Element } from '../../html.ts';
import { readTables } from '../../tables.ts';
import { claim, firstNumber, type Heading, type Shape, shape } from './shape.ts';

const area = ({ page }: Heading): string => page.path.split('/')[0] ?? '';

/** Items of the nearest fold: entries of its lists, or rows of its tables. */
function itemsIn(element: Element | undefined): number | undefined {
  if (!element) return undefined;
  const lists = element.elements.flatMap((each) => [each, ...each.elements]);
  const items = lists.filter((each) => each.name === 'ul' || each.name === 'ol');
  const entries = items.flatMap((each) => each.elements).length;
  return entries > 0
    ? entries
    : readTables(element).reduce((sum, { rows }) => sum + rows.length, 0);
}

const doubtRows = (heading: Heading): number => {
  const tables = readTables(heading.page.main).filter(({ element }) =>
    element.hasClass('findings'),
  );
  return tables.reduce((sum, { rows }) => sum + rows.length, 0);
};

/** Rows that a choice of a filter leaves. */
function chosen({ element, page }: Heading): number | undefined {
  const name = element.closest('select')?.attribute('name') ?? '';
  const value = element.attribute('value') ?? '';
  const tables = (element.closest('form')?.attribute('data-filters-for') ?? '').split(' ');
  const rows = tables
    .slice(0, 1)
    .flatMap((id) => page.main.find(`#${id}`)?.find('tbody')?.parent?.findAll('tr') ?? []);
  const values = rows.flatMap((row) => row.attribute(`data-${name}`) ?? []);
  return values.filter((each) => each.split('|').includes(value)).length;
}

/** Weights in the list below a title: the last number of each entry, before any remark. */
function weightsBelow(element: Element): Exact {
  const siblings = element.parent?.elements ?? [];
  const list = siblings
    .slice(siblings.indexOf(element) + 1)
    .find((each) => /^[uo]l$/.test(each.name));
  const weights = list?.elements.map((each) => each.findAll('.figures').at(-1)?.text());
  return Exact.sum(weights?.flatMap((text) => firstNumber(text) ?? []) ?? []);
}

export const listShapes: readonly Shape[] = [
  shape(/^(\d+) (?:条|个|份|处|项)$/, ([, size], { element }) => [
    claim('entries below', size, itemsIn(element.closest('details') ?? element.parent)),
  ]),
  shape(/· (\d+) 个评分项/, ([, size], { element }) => [
    claim('entries below', size, itemsIn(element.closest('details'))),
  ]),
  shape(/前后不一的地方 (\d+) 处/, ([, size], { element }) => [
    claim('entries below', size, itemsIn(element.closest('details'))),
  ]),
  shape(/^(\d+) 条疑点/, ([, size], heading) => [claim('rows', size, doubtRows(heading))]),
  shape(/全部 (\d+) 条见/, ([, size], heading) => [
    claim('doubts of the area', size, heading.site.doubtRows(area(heading))),
  ]),
  shape(/^(.+)（(\d+)）$/, ([, , size], heading) =>
    heading.element.name === 'option' ? [claim('rows of this choice', size, chosen(heading))] : [],
  ),
  shape(/(?:现有|已录入) (\d+) 个部门，收录 (\d+) 份/, ([, departments, reports], heading) => [
    claim('departments', departments, heading.site.departments(area(heading))),
    claim(
      'reports',
      reports,
      heading.site.reports.filter(({ path }) => path.startsWith(`${area(heading)}/`)).length,
    ),
  ]),
  shape(/只录入了 (\d+) 个部门，不作比较/, ([, departments], heading) => [
    claim('departments', departments, heading.site.departments(area(heading))),
  ]),
  shape(/(\d+) 个部门，(\d+) 份报告/, ([, departments, reports], heading) => {
    const place =
      heading.element.closest('li')?.find('a')?.attribute('href')?.replaceAll('/', '') ?? '';
    return [
      claim('departments', departments, heading.site.departments(place)),
      claim(
        'reports',
        reports,
        heading.site.reports.filter(({ path }) => path.startsWith(`${place}/`)).length,
      ),
    ];
  }),
  shape(/^部门(?:决策|管理|绩效) ?([\d.]+)(?: 分)?$/, ([, weight], { element }) =>
    element.name === 'h2' || element.name === 'h3'
      ? [claim('weights below', weight, weightsBelow(element))]
      : [],
  ),
  shape(/^(\d+) 个版本/, ([, versions], { page }) => [
    claim(
      'versions',
      versions,
      page.main.findAll((each) => each.name === 'section' && /-\d{4}/.test(each.id ?? '')).length,
    ),
  ]),
  shape(/共 (\d+) 条。报告另有/, ([, checks], { element }) => {
    const table = readTables(element.closest('section') ?? element)[0];
    return [claim('rows', checks, table?.rows.length)];
  }),
  shape(/(\d+) 项相同，(\d+) 项有变/, ([, , changed], { element }) => [
    claim('rows', changed, readTables(element.closest('section') ?? element)[0]?.rows.length),
  ]),
];
