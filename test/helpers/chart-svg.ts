/** What a drawn chart consists of, read back from its SVG. */
import { parseHTML } from 'linkedom';
import { expect } from 'vitest';
import { renderChart, type ChartSpec } from '../../src/site/views/charts/draw/render.ts';
import { boxOf, type TextLabel } from '../../src/site/views/charts/draw/chart-text.ts';

export interface Drawing {
  readonly id: string;
  readonly label: string;
  readonly markup: string;
  readonly width: number;
  readonly height: number;
  readonly texts: readonly string[];
  readonly labels: readonly TextLabel[];
  /** Number of the elements that fit the selector. */
  readonly count: (selector: string) => number;
  /** Vertices of each path of a line, one path a run. */
  readonly paths: readonly (readonly string[])[];
  readonly element: Element;
}

export function draw(spec: ChartSpec): Drawing {
  return readDrawing(renderChart(spec), spec);
}

export function readDrawing(
  markup: string,
  { id, label }: Pick<ChartSpec, 'id' | 'label'>,
): Drawing {
  const { document } = parseHTML(`<!doctype html><html><body>${markup}</body></html>`);
  const element = document.querySelector('svg');
  if (!element) throw new Error('no svg');
  const labels = [...element.querySelectorAll('text')].flatMap(labelsOf);
  // Lines through data are joined round; rules and triangles are paths as well.
  const paths = [...element.querySelectorAll('[stroke-linejoin="round"] path')].map((path) => {
    return (path.getAttribute('d') ?? '').split(/[ML]/).filter((each) => each !== '');
  });
  return {
    id,
    label,
    markup,
    width: Number(element.getAttribute('width')),
    height: Number(element.getAttribute('height')),
    texts: labels.map(({ text }) => text),
    labels,
    count: (selector) => element.querySelectorAll(selector).length,
    paths,
    element,
  };
}

/** The nearest value of an attribute that a group hands down. */
function inherited(element: Element, name: string): string | undefined {
  for (let each: Element | null = element; each; each = each.parentElement) {
    const value = each.getAttribute(name);
    if (value !== null) return value;
  }
  return undefined;
}

/** With the shifts of the groups around it. */
function shift(element: Element): readonly [number, number] {
  let [left, top] = [0, 0];
  for (let each: Element | null = element; each; each = each.parentElement) {
    const [, x = '0', y = '0'] =
      /translate\(([-\d.]+),([-\d.]+)\)/.exec(each.getAttribute('transform') ?? '') ?? [];
    left += Number(x);
    top += Number(y);
  }
  return [left, top];
}

function labelsOf(text: Element): readonly TextLabel[] {
  const [x, y] = shift(text);
  const size = Number(inherited(text, 'font-size'));
  const given = inherited(text, 'text-anchor') ?? 'middle';
  const anchor = given === 'start' || given === 'end' ? given : 'middle';
  const bold = inherited(text, 'font-weight') === 'bold';
  const lines = [...text.querySelectorAll('tspan')];
  let baseline = 0;
  return (lines.length > 0 ? lines : [text]).map((line) => {
    const own = line.getAttribute('y');
    baseline = own === null ? baseline + ems(line, 'dy') : ems(line, 'y');
    return {
      x,
      y: y + (baseline - MIDDLE) * size,
      text: printedText(line),
      size,
      anchor,
      fill: inherited(text, 'fill') ?? '',
      bold,
    };
  });
}

/** Without what the pointer is told. */
function printedText(line: Element): string {
  const told = line.querySelector('title')?.textContent ?? '';
  return line.textContent.slice(0, line.textContent.length - told.length);
}

/** From the middle of a line down to its baseline, in em: how Plot centres a text. */
const MIDDLE = 0.32;

function ems(element: Element, name: string): number {
  return Number((element.getAttribute(name) ?? '0').replace('em', ''));
}

/** Labels that are cut by the edge of the drawing, by the estimate that also places them. */
export function clipped({ labels, width, height }: Drawing): readonly string[] {
  return labels
    .filter((label) => {
      const { left, right, top, bottom } = boxOf(label);
      return left < -0.5 || right > width + 0.5 || top < -0.5 || bottom > height + 0.5;
    })
    .map(({ text }) => text);
}

/** Pairs of labels that cover one another. */
export function collisions({ labels }: Drawing): readonly string[] {
  return labels.flatMap((label, index) => {
    const own = boxOf(label);
    return labels.slice(index + 1).flatMap((other) => {
      const box = boxOf(other);
      const width = Math.min(own.right, box.right) - Math.max(own.left, box.left);
      const height = Math.min(own.bottom, box.bottom) - Math.max(own.top, box.top);
      // The boxes of lines of one text touch by their ascenders.
      return width > 0.5 && height > 2 ? [`${label.text} × ${other.text}`] : [];
    });
  });
}

/** What holds for every picture, whatever it shows. */
export function expectSound(drawing: Drawing, width: number): void {
  expect(drawing.width).toBe(width);
  expect(clipped(drawing)).toEqual([]);
  expect(collisions(drawing)).toEqual([]);
  // A strict content policy forbids inline styles.
  expect(drawing.markup).not.toMatch(/ style=|<style|NaN|undefined/);
  const ids = [...drawing.element.querySelectorAll('[id]')].map((each) => each.id);
  expect(ids.filter((id) => !id.startsWith(`${drawing.id}-`))).toEqual([]);
  expect(drawing.element.getAttribute('role')).toBe(drawing.count('a') > 0 ? 'group' : 'img');
  expect(drawing.element.getAttribute('aria-label')).toBe(drawing.label);
}
