/**
 * Turns Plot options into SVG text at build time. Plot's own style element and style attributes would break a
 * strict content policy and are replaced by styles/chart.css; coordinates are rounded, ids made the chart's own.
 */
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';

export interface ChartSpec {
  /** Unique on the page: prefix of every id inside the SVG. */
  readonly id: string;
  /** Short text for assistive technology; the figure's caption and table say the rest. */
  readonly label: string;
  readonly options: Plot.PlotOptions;
  /** Hatch patterns, as fill `url(#…)`; see hatch(). */
  readonly hatches?: readonly Hatch[];
}

export interface Hatch {
  readonly id: string;
  /** A colour token, e.g. --hatch. */
  readonly token: string;
  /** Right unless given. */
  readonly leaning?: 'left';
}

const { document } = parseHTML('<!doctype html><html><body></body></html>');

export function renderChart({ id, label, options, hatches = [] }: ChartSpec): string {
  const element = Plot.plot({ ...options, document, className: 'chart' });
  const svg = element.tagName.toLowerCase() === 'svg' ? element : element.querySelector('svg');
  if (!svg) throw new Error(`chart without svg: ${id}`);
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const styled of svg.querySelectorAll('[style]')) styled.removeAttribute('style');
  // Marks are read out by their links and titles or not at all; the table beside the chart has every value.
  for (const group of svg.querySelectorAll('[aria-label]')) group.removeAttribute('aria-label');
  svg.setAttribute('role', svg.querySelector('a') ? 'group' : 'img');
  svg.setAttribute('aria-label', label);
  svg.removeAttribute('font-family');
  svg.insertAdjacentHTML('afterbegin', hatches.map((each) => pattern(id, each)).join(''));
  return shortened((svg as unknown as { outerHTML: string }).outerHTML).replaceAll(
    'plot-clip',
    `${id}-clip`,
  );
}

const TAG = /<[a-z][^<>]*>/gi;
const GEOMETRY =
  / (?:d|points|transform|viewBox|x|y|x1|x2|y1|y2|cx|cy|dx|dy|r|rx|ry|width|height)="[^"]*"/g;

/** Two decimals of a coordinate are enough; what is read, in titles and labels too, keeps every digit. */
function shortened(markup: string): string {
  return markup.replaceAll(TAG, (tag) =>
    tag.replaceAll(GEOMETRY, (attribute) => attribute.replaceAll(/(\d+\.\d{2})\d+/g, '$1')),
  );
}

/** Fill value for a hatched mark of this chart. */
export function hatch(chartId: string, hatchId: string): string {
  return `url(#${chartId}-${hatchId})`;
}

function pattern(chartId: string, { id, token, leaning }: Hatch): string {
  const angle = leaning === 'left' ? '-45' : '45';
  return (
    `<defs><pattern id="${chartId}-${id}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(${angle})">` +
    `<rect width="5" height="5" fill="var(--paper)"></rect><line x1="0" y1="0" x2="0" y2="5" stroke="var(${token})" stroke-width="2.4"></line></pattern></defs>`
  );
}
