/** 虚构示例数据: documents that are cheap to write and may be dear to read, each in any size. */
import { strToU8 } from 'fflate';
import { writePdf } from '../../demo/documents/pdf.ts';
import { paragraph, wordFile, workbook } from '../workbook.ts';

export interface Input {
  readonly name: string;
  /** Of the file, which says how it is read; data.yaml is a file of data/. */
  readonly file:
    'a.txt' | 'a.docx' | 'a.html' | 'a.pdf' | 'a.xlsx' | 'a.csv' | 'data.yaml' | 'data.csv';
  /** The smallest size; it is doubled. */
  readonly size: number;
  readonly make: (size: number) => Uint8Array;
}

/** Something must be sound, or the document is refused before its length matters. */
const REPORT = `示例区财政局2021年度部门整体支出绩效自评报告
虚构示例数据
部门名称：示例区财政局
一、部门主要职能。二、年度总体工作。
年初预算数为 1,250.36 万元，一般公共预算拨款收入 1,250.36 万元。
部门整体支出 1,200.00 万元，机关运行经费 85.20 万元，预算执行率 95.97%。
`;
const HEAD = '<row r="1"><c t="inlineStr"><is><t>部门</t></is></c>';

function filled(pattern: string, size: number): string {
  return pattern.repeat(Math.ceil(size / pattern.length)).slice(0, size);
}

const line = (pattern: string) => (size: number) => strToU8(REPORT + filled(pattern, size));
const page = (body: (size: number) => string) => (size: number) =>
  strToU8(`<html><body><p>${REPORT.replaceAll('\n', '</p><p>')}</p>${body(size)}</body></html>`);
const sheet = (rows: (size: number) => string) => (size: number) => workbook({ rows: rows(size) });

const SIGNS = 100_000;
const KEYS = 2000;
const CELLS = 10_000;

export const INPUTS: readonly Input[] = [
  { name: 'text, one line of “约 3”', file: 'a.txt', size: SIGNS, make: line('约 3') },
  {
    name: 'text, one line of “预算执行率 6 5 4 3”',
    file: 'a.txt',
    size: SIGNS,
    make: line('预算执行率 6 5 4 3 '),
  },
  { name: 'text, one line of “（”', file: 'a.txt', size: SIGNS, make: line('（') },
  { name: 'text, lines of a report', file: 'a.txt', size: SIGNS, make: line(REPORT) },
  {
    name: 'DOCX, one paragraph of “约 3”',
    file: 'a.docx',
    size: SIGNS,
    make: (size) =>
      wordFile(REPORT.split('\n').map(paragraph).join('') + paragraph(filled('约 3', size))),
  },
  {
    name: 'HTML, one paragraph of “约 3”',
    file: 'a.html',
    size: SIGNS,
    make: page((size) => `<p>${filled('约 3', size)}</p>`),
  },
  {
    name: 'HTML, nested <div>',
    file: 'a.html',
    size: SIGNS,
    make: page((size) => filled('<div>', size)),
  },
  {
    name: 'HTML, nested tables',
    file: 'a.html',
    size: SIGNS,
    make: page((size) => filled('<table><tr><td>', size)),
  },
  {
    name: 'PDF, many signs',
    file: 'a.pdf',
    size: SIGNS,
    make: (size) => writePdf('示例', Array.from({ length: Math.ceil(size / 5000) }, pdfPage)),
  },
  {
    name: 'XLSX, a format code of “[”',
    file: 'a.xlsx',
    size: SIGNS,
    make: (size) =>
      workbook({
        rows: `${HEAD}</row>`,
        styles: `<numFmts><numFmt numFmtId="164" formatCode="${filled('[', size)}"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs>`,
      }),
  },
  {
    name: 'XLSX, nested elements',
    file: 'a.xlsx',
    size: SIGNS,
    make: sheet((size) => filled('<a>', size)),
  },
  {
    name: 'XLSX, nested texts',
    file: 'a.xlsx',
    size: SIGNS,
    make: sheet((size) => `<row r="1"><c>${filled('<t>x', size)}`),
  },
  {
    name: 'XLSX, a head cell of “（”',
    file: 'a.xlsx',
    size: SIGNS,
    make: sheet(
      (size) =>
        `${HEAD}<c t="inlineStr"><is><t>${filled('（', size)}</t></is></c></row><row r="2"><c t="inlineStr"><is><t>甲局</t></is></c></row>`,
    ),
  },
  {
    name: 'XLSX, one long shared text in 10,000 cells',
    file: 'a.xlsx',
    size: SIGNS / 4,
    make: (size) =>
      workbook({
        rows: `${HEAD}<c t="inlineStr"><is><t>年初预算数（万元）</t></is></c></row>${`<row><c t="s"><v>0</v></c><c t="s"><v>0</v></c></row>`.repeat(CELLS)}`,
        strings: [filled('长 ', size)],
      }),
  },
  {
    name: 'CSV, a head cell of “（”',
    file: 'a.csv',
    size: SIGNS,
    make: (size) => strToU8(`部门,${filled('（', size)}\n甲局,1\n`),
  },
  {
    name: 'CSV, quotes',
    file: 'a.csv',
    size: SIGNS,
    make: (size) => strToU8(`部门,年度\n${filled('"",', size)}\n`),
  },
  { name: 'YAML of data/, unknown keys', file: 'data.yaml', size: KEYS, make: keys },
  {
    name: 'YAML of data/, depth',
    file: 'data.yaml',
    size: KEYS / 4,
    make: (size) => strToU8(`x: ${'['.repeat(size)}${']'.repeat(size)}\n`),
  },
  {
    name: 'CSV of data/, the same bad row',
    file: 'data.csv',
    size: KEYS,
    make: (size) => strToU8(`unit,kind,factor,exact,note\n${'元,money,1,是,\n'.repeat(size)}`),
  },
];

function keys(size: number): Uint8Array {
  return strToU8(Array.from({ length: size }, (_, index) => `k${index}: x\n`).join(''));
}

function pdfPage() {
  const lines = REPORT.split('\n');
  const texts = Array.from({ length: 50 }, (_, index) => ({
    x: 20,
    y: 580 - index * 11,
    size: 7,
    text: lines[index] ?? filled('年初预算数为 1,250.36 万元，', 100),
  }));
  return { texts, rules: [] };
}
