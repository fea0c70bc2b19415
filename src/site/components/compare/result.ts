/** What a comparison shows: title, legend, chart, words, and the whole as a table. */
import type { MeasureInfo } from '../../views/compare/data.ts';
import type { Choice } from '../../views/compare/choice.ts';
import type { SeriesPoint, CompareSeries } from '../../views/compare/series.ts';
import { fictionText, comparisonTitle } from '../../views/compare/words.ts';
import { axisText } from '../../views/format.ts';
import { element } from '../search/dom.ts';
import { tableChanged } from '../tools/table-model.ts';
import { hasValues, type DrawnComparison } from './draw.ts';
import { compareLayout } from './layout.ts';
import type { CompareParts } from './parts.ts';
import { FICTIONAL_MARK } from './picker.ts';
import { svg } from './svg.ts';
import { seriesClass, symbolOf } from './symbols.ts';

/** @param address turns a path of the site into one under its base path */
export function showResult(
  parts: CompareParts,
  comparison: DrawnComparison,
  choice: Choice,
  address: (path: string) => string,
): void {
  const { series, measure, summary } = comparison;
  const fiction = fictionText(series);
  parts.title.textContent = comparisonTitle(measure, choice);
  parts.subtitle.textContent = subtitle(comparison);
  parts.summary.textContent = summary;
  parts.legend.replaceChildren(...series.map((each, index) => legendEntry(each, index, address)));
  const name = `${measure.name}（${measure.unit}）`;
  parts.valueHead.textContent = name;
  const head = parts.valueHead.closest('th');
  if (head) head.dataset['csv'] = `${name}=.value|状态=.status`;
  // Amounts are the same under any rubric.
  parts.rubricHead.hidden = !measure.byRubric;
  const { figure, table } = parts;
  figure.dataset['name'] = ['compare', measure.id, choice.from, choice.to].join('-');
  if (fiction === '') delete figure.dataset['fictional'];
  else figure.dataset['fictional'] = fiction;
  table.tBodies[0]?.replaceChildren(
    ...series.flatMap((each) => each.points.map((point) => row(each, point, measure, address))),
  );
  tableChanged(table);
}

function subtitle(comparison: DrawnComparison): string {
  const { measure, series, years } = comparison;
  const parts = [
    `单位：${measure.unit}`,
    measure.group === '核对' ? '来源：明账的核对' : '来源：各部门公布的绩效自评报告',
  ];
  if (hasValues(comparison)) {
    const { low } = compareLayout(series, years, measure.unit, 1000).axis;
    if (low !== 0) parts.push(`纵轴从 ${axisText(low)} 起`);
  }
  if (measure.byRubric && differs(series, measure))
    parts.push('各部门同一年度所用的评分标准不同，得分不宜直接相比');
  return parts.join('；');
}

/** Scores of one year by different rubrics. */
function differs(series: readonly CompareSeries[], { byRubric }: MeasureInfo): boolean {
  if (!byRubric) return false;
  const byYear = new Map<string, Set<string>>();
  for (const { year, rubric } of series.flatMap((each) => each.points))
    if (rubric !== '') byYear.set(year, (byYear.get(year) ?? new Set()).add(rubric));
  return [...byYear.values()].some((rubrics) => rubrics.size > 1);
}

function legendEntry(
  each: CompareSeries,
  index: number,
  address: (path: string) => string,
): HTMLElement {
  const link = element('a', '', each.name);
  link.href = address(each.path);
  const sign = svg(
    'svg',
    { class: `legend-sign ${seriesClass(index)}`, viewBox: '-14 -8 28 16', 'aria-hidden': 'true' },
    svg('path', { class: 'line', d: 'M-14,0H14' }),
    svg('path', { class: 'symbol', d: symbolOf(index) }),
  );
  const entry = element('li', '', sign, link);
  if (each.fictional) entry.append(element('span', 'invented', FICTIONAL_MARK));
  if (!each.points.some((point) => point.hasValue))
    entry.append(element('span', 'note', '所选年度没有数值'));
  return entry;
}

function row(
  each: CompareSeries,
  point: SeriesPoint,
  { byRubric }: MeasureInfo,
  address: (path: string) => string,
): HTMLElement {
  const head = element('th', '', each.name);
  head.scope = 'row';
  head.dataset['text'] = each.name;
  if (each.fictional) head.append(element('span', 'invented', FICTIONAL_MARK));
  const made = element(
    'tr',
    '',
    head,
    element('td', '', point.year),
    valueCell(point),
    element('td', 'wide-text', point.note),
    source(point, address),
    // The cell stays in its column, hidden with its head.
    rubricCell(point, byRubric),
    element('td', '', each.jurisdiction),
  );
  if (each.fictional) made.dataset['fictional'] = '';
  return made;
}

/** A value, or the reason why there is none: two columns of the download. */
function valueCell({ hasValue, text, value }: SeriesPoint): HTMLElement {
  const shown = element('span', hasValue ? 'value' : 'status', text);
  const cell = element('td', hasValue ? 'number' : 'number muted', shown);
  for (const each of hasValue ? [shown, cell] : [cell]) each.dataset['value'] = value;
  return cell;
}

function rubricCell({ rubric }: SeriesPoint, isShown: boolean): HTMLElement {
  const cell = element('td', 'wide-text', rubric);
  cell.hidden = !isShown;
  return cell;
}

/** The place in the report, leading to the report's page. */
function source({ path, place }: SeriesPoint, address: (path: string) => string): HTMLElement {
  const cell = element('td', '');
  if (path === '') return cell;
  const link = element('a', '', place === '' ? '报告' : place);
  link.href = address(path);
  cell.append(link);
  return cell;
}
