/** What Plot draws, made fit for a page: coordinates are cut, what is read is not. */
import * as Plot from '@observablehq/plot';
import { expect, test } from 'vitest';
import { draw } from '../../helpers/chart-svg.ts';

const said = '(4,292.3666 − 4,546.3033) ÷ 4,546.3033，见 x="1.2345"';

const drawing = draw({
  id: 'chart',
  label: said,
  options: {
    width: 300,
    height: 100,
    marks: [
      Plot.text([{ x: 1 / 3, y: 1 / 7 }], { x: 'x', y: 'y', text: () => said, title: () => said }),
      Plot.line(
        [0.1234567, 0.7654321, 1 / 3].map((y, x) => ({ x, y })),
        { x: 'x', y: 'y' },
      ),
    ],
  },
});

test.for(['text', 'title'])('no digit of a %s is cut', (name) => {
  const texts = [...drawing.element.querySelectorAll(name)].map((each) => each.textContent);
  expect(texts.filter((text) => text.includes(said))).toHaveLength(1);
});

test('no digit of the label for assistive technology is cut', () => {
  expect(drawing.element.getAttribute('aria-label')).toBe(said);
});

test('coordinates have two decimals at most', () => {
  const geometry = ['d', 'x', 'y', 'transform', 'x1', 'x2', 'y1', 'y2', 'width', 'height'];
  const values = [...drawing.element.querySelectorAll('*')].flatMap((each) =>
    geometry.flatMap((name) => each.getAttribute(name) ?? []),
  );
  expect(values.some((value) => /\.\d\d(?!\d)/.test(value))).toBe(true);
  expect(values.filter((value) => /\.\d{3}/.test(value))).toEqual([]);
});
