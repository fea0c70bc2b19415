/** Files made to break a reader: each must end quickly, with a document or a message. */
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { expect, test } from 'vitest';
import { readPdf } from '../../../src/importer/readers/pdf/read-pdf.ts';
import { readHtml } from '../../../src/importer/readers/read-html.ts';
import { readText } from '../../../src/importer/readers/read-text.ts';
import { dump, limits } from './dump.ts';
import { pdf, text } from './pdf-writer.ts';

function read(html: string): readonly string[] {
  return dump(readHtml(new TextEncoder().encode(html), '虚构.html', limits));
}

const TOO_LARGE =
  '虚构.html：读到过大的表格，应为所有表格合计不超过 200000 格，一行不超过 200 格；请确认是一份报告，没有损坏；必要时拆开再导入。';

test('elements ten thousand deep', () => {
  expect(read('<div>'.repeat(10_000) + '甲')).toEqual(['1 甲¶']);
});

test('elements a million deep', () => {
  expect(read('<b>'.repeat(1_000_000) + '甲')).toEqual([
    '虚构.html：读到嵌套过深的网页，应为元素嵌套不超过 20000 层；请确认是一份报告，没有损坏；必要时拆开再导入。',
  ]);
});

test('tables two thousand deep', () => {
  expect(read('<table><tr><td>'.repeat(2000) + '甲')).toEqual([
    '1 甲¶',
    '! 表中套表超过 20 层，更深的表格按文字读入。',
  ]);
});

test('a million cells', () => {
  expect(read('<table>' + '<tr><td>1<td>2'.repeat(500_000))).toEqual([TOO_LARGE]);
  expect(read('<table><tr>' + '<td>1'.repeat(1_000_000))).toEqual([TOO_LARGE]);
});

test('spans without end in every row', () => {
  expect(read('<table>' + '<tr><td rowspan=99999 colspan=99999>1<td>2'.repeat(1000))).toEqual([
    TOO_LARGE,
  ]);
  const wide = read('<table>' + '<tr><td colspan=99999>1'.repeat(1000));
  expect(wide[0]).toBe('[marked 1000×1]');
});

test('a million lines', () => {
  expect(read('<br>1'.repeat(1_000_000))).toEqual([
    '虚构.html：读到过多的行，应为不超过 200000 行；请确认是一份报告，没有损坏；必要时拆开再导入。',
  ]);
});

test('tags and entities without end', () => {
  expect(read('<p>甲' + '<'.repeat(1_000_000))).toHaveLength(1);
  expect(read('<p>甲' + '&'.repeat(1_000_000))).toHaveLength(1);
  expect(read('<p>甲<a ' + 'x="'.repeat(500_000))).toEqual(['1 甲¶']);
});

test('more characters than a report has', async () => {
  const line = `${'甲'.repeat(1000)}\n`;
  const bytes = new TextEncoder().encode(line.repeat(1501));
  const message =
    '读到字数过多的文件，应为整份不超过 1500000 字；请确认是一份报告；合订的请拆开再导入。';
  expect(dump(readText(bytes, '虚构.txt', limits))).toEqual([`虚构.txt：${message}`]);
  expect(dump(readText(bytes.subarray(0, bytes.length >> 1), '虚构.txt', limits))).toHaveLength(
    751,
  );
  expect(read(`<p>${line}`.repeat(1501))).toEqual([
    '虚构.html：读到字数过多的文件，应为整份不超过 1500000 字；请确认是一份报告，没有损坏；必要时拆开再导入。',
  ]);
  const page = {
    content: Array.from({ length: 100 }, (_, at) => text(1, 5 + 8 * at, '1'.repeat(500), 1)),
  };
  const library = await PDFiumLibrary.init();
  const few = { ...limits, maxCharacters: 200_000, maxTotalCharacters: 60_000 };
  expect(dump(readPdf(pdf([page, page]), '虚构.pdf', library, few))).toEqual([
    `虚构.pdf：${message.replace('1500000', '60000')}`,
  ]);
});
