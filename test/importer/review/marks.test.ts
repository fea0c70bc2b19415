/** Where the review page marks what was read. All rows are invented. */
import { expect, test } from 'vitest';
import type { Grid, Line, SourceDocument } from '../../../src/importer/document.ts';
import { entriesOf } from '../../../src/importer/review/entries.ts';
import { markLines } from '../../../src/importer/review/review-marks.ts';
import { figure, imported, textDocument } from '../../helpers/imported.ts';

const NOTHING_WANTED = { facts: [], indicators: [] };

function inTable(id: string, labels: string, value: string) {
  const found = figure(id, value, '万元', [1]);
  const quote = `${labels}：${value}`;
  return { ...found, mentions: found.mentions.map((each) => ({ ...each, quote })) };
}

const EQUAL = [
  inTable('initialOperatingBudget', '公用经费 × 年初预算', '52.53'),
  inTable('adjustedOperatingBudget', '公用经费 × 调整预算', '52.53'),
];

function readIn(document: SourceDocument): readonly string[] {
  const entries = entriesOf(imported({ document, figures: EQUAL }), NOTHING_WANTED);
  return markLines(document, entries).flatMap(({ line, marks }, index) =>
    marks
      .filter(({ kind }) => kind === 'read')
      .map(
        ({ from, ids }) =>
          `${String(index)}:${String(from)} ${line.text.slice(from, from + 5)} ×${String(ids.length)}`,
      ),
  );
}

test('two facts with one value in a printed row: each has its own number', () => {
  const document = textDocument('公用经费 52.53 52.53 40.00');
  expect(readIn(document)).toEqual(['0:5 52.53 ×1', '0:11 52.53 ×1']);
});

test('and in the cells of one row', () => {
  const line = (text: string): Line => ({
    number: 1,
    page: undefined,
    text,
    boxes: undefined,
    endsParagraph: true,
  });
  const cells = ['公用经费', '52.53', '52.53', '40.00'].map((text, column) => {
    return { row: 0, column, rowSpan: 1, colSpan: 1, lines: [line(text)] };
  });
  const grid: Grid = { kind: 'grid', origin: 'marked', rowCount: 1, columnCount: 4, cells };
  expect(readIn({ ...textDocument(''), blocks: [grid] })).toEqual(['1:0 52.53 ×1', '2:0 52.53 ×1']);
});

test('a telephone number that runs over the end of a line is hidden whole', () => {
  const document = textDocument('联系电话：0755-\n1234567 转办公室\n预算 5 万元');
  const hidden = markLines(document, []).map(({ marks }) => marks.map(({ kind }) => kind).join());
  expect(hidden).toEqual(['person', 'person', 'unread']);
});
