/** Figures that a narrow column of a PDF breaks over two lines. All words are invented. */
import { describe, expect, test } from 'vitest';
import type { PageLine } from '../../../src/importer/readers/pdf/page-lines.ts';
import { joinWrappedFigures } from '../../../src/importer/readers/pdf/wrapped-figures.ts';

const [SIZE, WIDE] = [10, 6];

/** Ten high and six wide a character. */
function line(text: string, left: number, top: number): PageLine {
  const boxes = Array.from(text, (_, at) => ({
    left: left + at * WIDE,
    right: left + (at + 1) * WIDE,
    top,
    bottom: top + SIZE,
  }));
  const box = { left, right: left + text.length * WIDE, top, bottom: top + SIZE };
  return { page: 1, text, boxes, box, baseline: top + SIZE, size: SIZE, endsParagraph: false };
}

/** `above` and `below` stand at 150, where `row` has its gap from 144 to 210. */
function read(above: string, row: string, below: string, top = 8): readonly string[] {
  return joinWrappedFigures([line(above, 150, 0), line(row, 0, top), line(below, 150, 16)]).map(
    ({ text }) => text,
  );
}

const ROW = '项目支出    1,920.00 1,745.30           92.36%';

test('the halves go into the gap of their row, with a box for each character', () => {
  const [joined, ...others] = joinWrappedFigures([
    line('1,611.9', 160, 0),
    line(ROW, 0, 8),
    line('6', 160, 16),
  ]);
  expect(joined?.text).toBe('项目支出    1,920.00 1,745.30  1,611.96  92.36%');
  expect(joined?.boxes).toHaveLength(joined?.text.length ?? 0);
  expect(others).toEqual([]);
});

describe('nothing is joined', () => {
  const GAP = '项目支出 920.00 745.30                   92.36%';
  test.for<readonly [string, string, string, string, number]>([
    ['more decimals than the others', '1,611.96', GAP, '6', 8],
    ['less decimals', '1,611.', GAP, '6', 8],
    ['a whole number above', '1,611', GAP, '96', 8],
    ['words below', '1,611.9', GAP, '万元', 8],
    ['a row that is not in the middle', '1,611.9', GAP, '6', 2],
    [
      'something printed in the gap',
      '1,611.9',
      '项目支出 920.00 745.30 1.00 2.00 3.00 4.00 5.00',
      '6',
      8,
    ],
    [
      'no other figures to compare with',
      '1,611.9',
      '项目支出                                  92.36%',
      '6',
      8,
    ],
  ])('%s', ([, above, row, below, top]) => {
    expect(read(above, row, below, top)).toEqual([above, row, below]);
  });

  test('but this is', () => {
    expect(read('1,611.9', GAP, '6')).toEqual(['项目支出 920.00 745.30  1,611.96  92.36%']);
  });
});
