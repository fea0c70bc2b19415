/** A report's pace: an implied quarter is drawn where it lies, one below zero is only said. */
import { expect, test } from 'vitest';
import { decimal } from '../../../src/engine/model/decimal.ts';
import { paceChart } from '../../../src/site/views/charts/pace/pace.ts';
import { paceView } from '../../../src/site/views/report/charts/pace.ts';
import { NONE, WIDTHS } from '../../helpers/chart-rows.ts';
import { draw, expectSound } from '../../helpers/chart-svg.ts';

const QUARTERS = ['一季度', '二季度', '三季度', '四季度'];

/** A third quarter without a value, beside three that were published. */
function view(implied: string | undefined, word = '', doubt = '') {
  const values = ['0.8', '0.9', undefined, '0.95'];
  const quarters = QUARTERS.map((name, index) => {
    const value = values[index];
    return value === undefined
      ? { name, value, word, doubt }
      : { name, value: decimal(value), word: '', doubt: '' };
  });
  return paceView(quarters, [], implied === undefined ? undefined : decimal(implied));
}

test.for<[what: string, implied: string | undefined, cell: string]>([
  ['none', undefined, '未公布'],
  ['within', '0.8488', '未公布，反推 84.88'],
  ['nothing', '0', '未公布，反推 0.00'],
  ['below zero', '-0.1234', '未公布，反推 −12.34，是负数，图上不画'],
])('an implied quarter in words: %s', ([, implied, cell]) => {
  const { table, summary } = view(implied);
  expect(table.rows[2]?.[1]).toBe(cell);
  expect(summary).toContain(`三季度末 ${cell}，四季度末 95.00`);
});

test('a quarter in doubt is left out of the line, with a word and its sentence', () => {
  const doubt = '数值存疑：印作 75.00%，疑为 57.00%';
  const { table, summary, svgs } = view('0.8488', '数值存疑', doubt);
  expect(table.rows[2]?.[1]).toBe(doubt);
  expect(summary).toContain(`三季度末 ${doubt}`);
  for (const { svg } of svgs) {
    expect(svg).toContain(`<title>${doubt}</title>`);
    expect(svg).not.toContain('反推');
  }
});

function drawn(implied: number, label: string, width: number) {
  const impliedLabel = Number.isNaN(implied) ? '' : `未公布\n反推 ${implied}`;
  const points = QUARTERS.map((quarter, index) => {
    const name = `${quarter}末`;
    return index === 2
      ? { name, height: NONE, label, implied, impliedLabel, doubt: '' }
      : { name, height: 30, label: '30.00', implied: NONE, impliedLabel: '', doubt: '' };
  });
  return draw(paceChart('pace', '进度', points, width));
}

test.for(WIDTHS)('one below zero has words and no mark, at %d', (width) => {
  const drawing = drawn(NONE, '未公布\n反推为负', width);
  expect(drawing.count('circle')).toBe(3);
  expect(drawing.texts).toEqual(expect.arrayContaining(['未公布', '反推为负']));
  expectSound(drawing, width);
});

test.for(WIDTHS)('one far above the schedule stays within the drawing, at %d', (width) => {
  const drawing = drawn(320, '未公布', width);
  expect(drawing.count('circle')).toBe(4);
  const tops = [...drawing.element.querySelectorAll('circle')].map((dot) =>
    Number(dot.getAttribute('cy')),
  );
  expect(Math.min(...tops)).toBeGreaterThanOrEqual(0);
  expectSound(drawing, width);
});
