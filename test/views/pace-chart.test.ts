/** A report's pace: an implied quarter is drawn where it lies, one below zero is only said. */
import { expect, test } from 'vitest';
import { decimal } from '../../src/model/decimal.ts';
import { paceChart } from '../../src/views/charts/pace.ts';
import { paceView } from '../../src/views/report-charts.ts';
import { NONE, WIDTHS } from '../helpers/chart-rows.ts';
import { draw, expectSound } from '../helpers/chart-svg.ts';

const QUARTERS = ['一季度', '二季度', '三季度', '四季度'];

/** A third quarter that was not published, beside three that were. */
function view(implied: string | undefined) {
  const values = ['0.8', '0.9', undefined, '0.95'];
  const series = QUARTERS.map((name, index) => {
    const value = values[index];
    const schedule = decimal('0.25').times(index + 1);
    return { name, schedule, value: value === undefined ? undefined : decimal(value), used: [] };
  });
  const { table, summary } = paceView(
    { series, used: [] },
    implied === undefined ? undefined : decimal(implied),
  );
  return { cell: table.rows[2]?.[1], summary };
}

test.for<[what: string, implied: string | undefined, cell: string]>([
  ['none', undefined, '未公布'],
  ['within', '0.8488', '未公布，反推 84.88'],
  ['nothing', '0', '未公布，反推 0.00'],
  ['below zero', '-0.1234', '未公布，反推 −12.34，是负数，图上不画'],
])('an implied quarter in words: %s', ([, implied, cell]) => {
  const given = view(implied);
  expect(given.cell).toBe(cell);
  expect(given.summary).toContain(`三季度末 ${cell}，四季度末 95.00`);
});

function drawn(implied: number, label: string, width: number) {
  const impliedLabel = Number.isNaN(implied) ? '' : `未公布\n反推 ${implied}`;
  const points = QUARTERS.map((quarter, index) => {
    const name = `${quarter}末`;
    return index === 2
      ? { name, height: NONE, label, implied, impliedLabel }
      : { name, height: 30, label: '30.00', implied: NONE, impliedLabel: '' };
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
