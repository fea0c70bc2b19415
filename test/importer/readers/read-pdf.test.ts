import { PDFiumLibrary } from '@hyzyla/pdfium';
import { expect, test } from 'vitest';
import { readPdf } from '../../../src/importer/readers/pdf/read-pdf.ts';
import { renderPage } from '../../../src/importer/readers/pdf/render-page.ts';
import { dump, limits } from './dump.ts';
import { FORM, lattice, line, pdf, PICTURE, text, turnedText, type PdfPage } from './pdf-writer.ts';

const library = await PDFiumLibrary.init();

function read(...pages: readonly (readonly string[])[]): readonly string[] {
  return readPages(pages.map((content) => ({ content })));
}

function readPages(pages: readonly PdfPage[], form: readonly string[] = []): readonly string[] {
  return dump(readPdf(pdf(pages, form), '虚构.pdf', library, limits));
}

const FULL = '这一行从左边写到右边都写满了字没有空位因此后一行可能是同一段的文字';

/** A table of three columns: label, score, standard. Rows are 30 high. */
function table(top: number, rows: readonly (readonly string[])[]): readonly string[] {
  const xs = [100, 200, 250, 450];
  const ys = [...rows.keys(), rows.length].map((row) => top + 30 * row);
  const words = rows.flatMap((cells, row) =>
    cells.map((cell, column) => text((xs[column] ?? 0) + 5, top + 30 * row + 20, cell)),
  );
  return [...lattice(xs, ys), ...words];
}

const HEAD = ['指标', '得分', '评分标准'];

test('lines, spaces and paragraphs', () => {
  expect(
    read([
      text(250, 60, '题目'),
      text(124, 100, FULL),
      text(100, 120, '续写到这里。'),
      text(124, 140, '编制 20 人'),
      text(220, 140, '在编 18 人'),
    ]),
  ).toEqual(['p1 题目¶', `p1 ${FULL}`, 'p1 续写到这里。¶', 'p1 编制 20 人      在编 18 人¶']);
});

test('characters in any order, printed twice, outside of the page', () => {
  expect(
    read([
      text(124, 100, '人员'),
      text(100, 100, '在编'),
      text(100.5, 100, '在编'),
      text(700, 100, '纸外'),
    ])[0],
  ).toBe('p1 在编人员¶');
  expect(read([text(100, 100, '共11人')])).toEqual(['p1 共11人¶']);
});

test('cells of a ruled table, merged ones and empty ones', () => {
  const lines = [
    ...[100, 130, 190].map((y) => line(100, y, 400, y)),
    line(200, 160, 400, 160),
    ...[100, 400].map((x) => line(x, 100, x, 190)),
    line(200, 130, 200, 190),
    line(300, 130, 300, 190),
  ];
  const words = [text(220, 120, '表题'), text(110, 165, '支出'), text(210, 150, '预算')];
  expect(read([...lines, ...words, text(310, 150, '12.50'), text(310, 180, '0')])).toEqual([
    '[ruled 3×3]',
    '1×3 表题',
    '2×1 支出 | 预算 | 12.50',
    ' | 0',
  ]);
});

test('a table without lines at its sides, and one drawn as a form object', () => {
  const lines = [100, 130, 160].map((y) => line(100, y, 300, y));
  const words = [
    text(110, 120, '甲项'),
    text(210, 120, '1'),
    text(110, 150, '乙项'),
    text(210, 150, '2'),
  ];
  const expected = ['[ruled 2×2]', '甲项 | 1', '乙项 | 2'];
  expect(read([...lines, line(200, 100, 200, 160), ...words])).toEqual(expected);
  const form = [...lines, line(200, 100, 200, 160)];
  expect(readPages([{ content: [FORM, ...words] }], form)).toEqual(expected);
});

test('a frame, an underline and white lines make no table', () => {
  const frame = lattice([90, 400], [80, 200]);
  expect(read([...frame, text(100, 100, '甲项'), line(100, 103, 112, 103)])).toEqual(['p1 甲项¶']);
  expect(read(['1 1 1 RG', ...table(100, [['甲项', '1', '乙项']])])[0]).not.toContain('ruled');
});

test('a table goes on over the page, without its head and the page numbers', () => {
  const first = [
    text(250, 30, '虚构示例局'),
    ...table(600, [HEAD, ['甲项', '1', '全部']]),
    text(290, 820, '- 1 -'),
  ];
  const second = [
    text(250, 30, '虚构示例局'),
    ...table(60, [HEAD, ['乙项', '2', '一半']]),
    text(290, 820, '- 2 -'),
  ];
  expect(read(first, [...second, text(124, 200, '后文')])).toEqual([
    '[ruled 3×3]',
    HEAD.join(' | '),
    '甲项 | 1 | 全部',
    '乙项 | 2 | 一半',
    'p2 后文¶',
  ]);
});

test.for(['1', '- 1 -', '第 1 页 共 9 页', '1/9'])('%s is the number of a page', (number) => {
  expect(read([text(124, 100, '正文'), text(290, 820, number)])).toEqual(['p1 正文¶']);
});

test.for(['2020', '12.50', '3 5', '1 万元', '95%'])('%s is not the number of a page', (words) => {
  expect(read([text(124, 100, '正文'), text(290, 820, words)])).toEqual([
    'p1 正文¶',
    `p1 ${words}¶`,
  ]);
});

test('a row cut by the page is one again', () => {
  const first = table(600, [HEAD, ['甲项', '1', '按期完成的得满分，']]);
  const second = table(60, [
    ['', '', '否则不得分'],
    ['乙项', '2', '一半'],
  ]);
  expect(read(first, second)).toEqual([
    '[ruled 3×3]',
    HEAD.join(' | '),
    '甲项 | 1 | 按期完成的得满分，/否则不得分',
    '乙项 | 2 | 一半',
  ]);
});

test('a label and its points merged over rows on both pages', () => {
  const xs = [100, 150, 200, 300, 400];
  const block = (top: number, rows: number): readonly string[] => [
    line(100, top, 400, top),
    line(100, top + 30 * rows, 400, top + 30 * rows),
    ...[...Array(rows).keys()].map((row) => line(200, top + 30 * row, 400, top + 30 * row)),
    ...xs.map((x) => line(x, top, x, top + 30 * rows)),
  ];
  const words = (y: number, ...cells: readonly string[]): readonly string[] =>
    cells.map((cell, at) => text((xs[at] ?? 0) + 5, y, cell));
  const first = [
    ...block(700, 2),
    ...words(720, '管理', '20', '制度', '3'),
    ...words(750, '', '', '资产', '4'),
  ];
  const second = [
    ...block(60, 2),
    ...words(80, '', '', '人员', '5'),
    ...words(110, '', '', '项目', '8'),
  ];
  expect(read(first, second)).toEqual([
    '[ruled 4×4]',
    '4×1 管理 | 4×1 20 | 制度 | 3',
    '资产 | 4',
    '人员 | 5',
    '项目 | 8',
  ]);
});

test('an empty value on the next page never takes the value above', () => {
  const first = table(600, [HEAD, ['甲项', '1', '全部']]);
  expect(read(first, table(60, [['乙项', '', '一半']]))).toEqual([
    '[ruled 3×3]',
    HEAD.join(' | '),
    '甲项 | 1 | 全部',
    '乙项 |  | 一半',
  ]);
  expect(read(first, table(60, [['', '2', '一半']]))).toEqual([
    '[ruled 3×3]',
    HEAD.join(' | '),
    '甲项 | 1 | 全部',
    ' | 2 | 一半',
  ]);
});

test('a table with other columns is another table', () => {
  const other = [...lattice([100, 300, 450], [60, 90]), text(110, 80, '甲项'), text(310, 80, '1')];
  const third = [
    ...lattice([100, 150, 450], [100, 130]),
    text(110, 120, '乙项'),
    text(310, 120, '2'),
  ];
  expect(read([...other], [...third])).toEqual([
    '[ruled 1×2]',
    '甲项 | 1',
    '[ruled 1×2]',
    '乙项 | 2',
  ]);
});

test('columns without lines, when they cannot be mistaken', () => {
  const row = (y: number, label: string, a: string, b: string): readonly string[] => [
    text(100, y, label),
    text(240, y, a),
    text(360, y, b),
  ];
  expect(
    read([
      text(100, 80, '单位：万元'),
      ...row(100, '项目', '预算数', '决算数'),
      ...row(120, '基本支出', '1,000.00', '990.50'),
    ]),
  ).toEqual([
    'p1 单位：万元¶',
    '[aligned 2×3]',
    '项目 | 预算数 | 决算数',
    '基本支出 | 1,000.00 | 990.50',
  ]);
  const names = [
    text(100, 100, '填报单位'),
    text(300, 100, '填报日期'),
    text(100, 120, '甲项'),
    text(300, 120, '乙项'),
  ];
  const close = [
    ...row(100, '项目', '预算数', '决算数'),
    ...row(120, '支出', '5.00', '4.10'),
    text(275, 120, '0.00'),
  ];
  expect(read(close).some((each) => each.includes('aligned'))).toBe(false);
  expect(read(names).some((each) => each.includes('aligned'))).toBe(false);
});

test('turned pages read as shown', () => {
  const content = [...table(100, [['甲项', '1', '全部']]), text(100, 90, '前文')];
  const upright = readPages([{ content }]);
  expect(upright).toEqual(['p1 前文¶', '[ruled 1×3]', '甲项 | 1 | 全部']);
  // Text turned against the page, and a page turned against its text, both lie level for a reader.
  const level = [turnedText(300, 400, '1前文', 90), turnedText(320, 400, '2后文', 90)];
  expect(readPages([{ content: level }])).toEqual(['p1 1前文', 'p1 2后文¶']);
  expect(readPages([{ content: level, rotate: 90 }])).toEqual(['p1 1前文', 'p1 2后文¶']);
  expect(readPages([{ content, rotate: 180 }])).toEqual(upright);
  expect(readPages([{ content, rotate: 270 }])).toEqual(upright);
});

test.for([0, 90, 180, 270])('boxes lie on the page as shown, turned by %i', (rotate) => {
  const content = [text(100, 100, '甲项')];
  const outcome = readPdf(pdf([{ content, rotate }]), '虚构.pdf', library, limits);
  const [block] = outcome.ok ? outcome.value.blocks : [];
  const box = block?.kind === 'text' ? block.lines[0]?.boxes?.[0] : undefined;
  const places: Readonly<Record<number, readonly number[]>> = {
    0: [100, 89.44, 112, 101.44],
    90: [740.56, 100, 752.56, 112],
    180: [483, 740.56, 495, 752.56],
    270: [89.44, 483, 101.44, 495],
  };
  const found = box ? [box.left, box.top, box.right, box.bottom] : [];
  expect(found.map((each) => Math.round(each * 100) / 100)).toEqual(places[rotate]);
});

test('a watermark is left out, and that is said', () => {
  expect(read([text(100, 100, '正文'), turnedText(200, 300, '样本', 45, 40)])).toEqual([
    'p1 正文¶',
    '! 第 1 页有斜排或另一方向的文字（水印、印章、竖排），没有读入。',
  ]);
});

test('what PDFium loses of fonts that are not in the file is said', () => {
  expect(read([text(100, 100, '正文'), text(100, 120, '字'), text(100, 140, '字')])).toEqual([
    'p1 正文¶',
    '! 第 1 页用了没有嵌入文件的字体，有的字没有读出，请对照原文。',
  ]);
});

test('scanned pages', () => {
  expect(read([PICTURE], [PICTURE, text(290, 820, '2')])).toEqual([
    '虚构.pdf：读到扫描件，只有图片没有文字（第 1–2 页），应为有文字的 PDF；' +
      '请向公开单位要 Word 或电子版 PDF；没有时先做文字识别，再逐字核对。',
  ]);
  expect(read([text(100, 100, '正文')], [PICTURE], [])).toEqual([
    'p1 正文¶',
    '! 第 2 页是图片，其中的文字没有读入，请对照原文。',
    '! 第 3 页没有文字。',
  ]);
});

test('damaged, cut off, encrypted, too long', () => {
  const damaged = '虚构.pdf：读到损坏或不完整的 PDF，应为完好的 PDF；请重新下载或复制，再导入。';
  const bytes = (part: string): Uint8Array => new TextEncoder().encode(part);
  expect(dump(readPdf(bytes('%PDF-1.7\n'), '虚构.pdf', library, limits))).toEqual([damaged]);
  const key = `<${'00'.repeat(32)}>`;
  const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >> /ID [<00> <00>]`;
  const locked = pdf([{ content: [text(100, 100, '甲项')] }], [], lock);
  expect(dump(readPdf(locked, '虚构.pdf', library, limits))).toEqual([
    '虚构.pdf：读到加了密码的 PDF，应为没有密码的 PDF；请用密码打开，另存为没有密码的 PDF 再导入。',
  ]);
  expect(readPages(Array.from({ length: 501 }, () => ({ content: [] })))).toEqual([
    '虚构.pdf：读到501 页，应为不超过 500 页；请确认是一份报告；合订的请拆开再导入。',
  ]);
});

test('a file cut off at any place ends with a document or a message', () => {
  const whole = pdf([{ content: table(100, [HEAD, ['甲项', '1', '全部']]) }]);
  for (let length = 10; length < whole.length; length += 53) {
    const lines = dump(readPdf(whole.subarray(0, length), '虚构.pdf', library, limits));
    expect(lines.length).toBeGreaterThan(0);
  }
});

test('drawings of many lines and paths of many points', () => {
  const lines = Array.from({ length: 30_000 }, (_, at) => line(at % 500, 100, at % 500, 300));
  expect(read([...lines, text(100, 100, '甲项')])).toEqual([
    'p1 甲项¶',
    '! 第 1 页线条过多，没有辨认表格。',
  ]);
  const path = Array.from(
    { length: 200_000 },
    (_, at) => `${String(at % 500)} ${String(at % 300)} l`,
  );
  expect(read(['0 0 m', ...path, 'f', text(100, 100, '甲项')])[0]).toBe('p1 甲项¶');
});

test('a page becomes a picture', () => {
  const bytes = pdf([{ content: [text(100, 100, '甲项'), line(0, 421, 595, 421)], rotate: 90 }]);
  const picture = renderPage(bytes, 1, 0.5, library);
  expect([picture?.width, picture?.height, picture?.bytes.length]).toEqual([421, 298, 421 * 298]);
  expect(picture?.bytes.some((grey) => grey < 200)).toBe(true);
  expect(renderPage(bytes, 2, 1, library)).toBeUndefined();
  expect(renderPage(new Uint8Array(9), 1, 1, library)).toBeUndefined();
});
