import { PDFiumLibrary } from '@hyzyla/pdfium';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readDocument } from '../../../src/importer/readers/read-document.ts';
import { dump, limits } from './dump.ts';
import { pdf, text } from './pdf-writer.ts';
import { paragraph, word } from './word.ts';

const pdfium = await PDFiumLibrary.init();

async function read(bytes: Uint8Array, name: string): Promise<readonly string[]> {
  return dump(await readDocument(bytes, name, { pdfium }, limits));
}

const PDF = pdf([{ content: [text(100, 100, '正文')] }]);
const WORD = word(paragraph('正文'));
const HTML = strToU8('<!DOCTYPE html><p>正文</p>');
const TEXT = strToU8('正文');

test.for<[string, Uint8Array, string]>([
  ['报告.pdf', PDF, 'p1 正文¶'],
  ['报告.PDF', PDF, 'p1 正文¶'],
  ['报告', PDF, 'p1 正文¶'],
  ['报告.docx', WORD, '1 正文¶'],
  ['报告.htm', HTML, '1 正文¶'],
  ['一段.html', strToU8('正文<br>续'), '1 正文'],
  ['报告.txt', TEXT, '1 正文'],
  ['报告.2020', TEXT, '1 正文'],
  ['像网页.txt', strToU8('<附件> 正文 <p>'), '1 <附件> 正文 <p>'],
])('%s is read by its content', async ([name, bytes, first]) => {
  expect((await read(bytes, name))[0]).toBe(first);
});

test.for<[string, Uint8Array, string, string]>([
  ['报告.pdf', WORD, 'Word 文档（.docx）', 'docx'],
  ['报告.doc', WORD, 'Word 文档（.docx）', 'docx'],
  ['报告.doc', HTML, '网页（HTML）', 'html'],
  ['报告.docx', PDF, 'PDF', 'pdf'],
  ['报告.txt', HTML, '网页（HTML）', 'html'],
  ['报告.html', TEXT, '纯文本', 'txt'],
])('%s with other content', async ([name, bytes, kind, extension]) => {
  const found = name.slice(name.lastIndexOf('.'));
  expect(await read(bytes, name)).toEqual([
    `${name}：读到扩展名 ${found}，内容却是${kind}，应为扩展名与内容一致；` +
      `请确认没有拿错文件，再把扩展名改为 .${extension} 后导入。`,
  ]);
});

function ole(stream: string): Uint8Array {
  const wide = Array.from(stream).flatMap((each) => [each.charCodeAt(0), 0]);
  return Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, ...wide, 0, 0]);
}

const RESAVE = '请用 Word 或 WPS 打开，另存为 .docx 或 PDF 再导入';
const PICTURE = '请找有文字的 PDF 或 Word；只有图片时先做文字识别，再逐字核对';
const TABLE = '电子表格不是报告正文；请导入报告的 PDF、Word 或网页';
const AGAIN = '请重新下载或复制这份文件';

test.for<[kind: string, bytes: Uint8Array, action: string]>([
  ['空文件（0 字节）', new Uint8Array(), AGAIN],
  ['旧版 Word 文档（.doc）', ole('WordDocument'), RESAVE],
  ['旧版 Excel 表格（.xls）', ole('Workbook'), TABLE],
  ['旧版 Office 文件', ole('Other'), RESAVE],
  ['加了密码的 Office 文件', ole('EncryptedPackage'), '请用密码打开，取消密码后另存再导入'],
  ['Excel 表格（.xlsx）', zipSync({ 'xl/workbook.xml': strToU8('') }), TABLE],
  ['OpenDocument 文档', zipSync({ 'content.xml': strToU8('') }), RESAVE],
  ['OFD 版式文件', zipSync({ 'OFD.xml': strToU8('') }), '请用 OFD 阅读器另存为 PDF 再导入'],
  ['ZIP 压缩包', zipSync({ '报告.pdf': PDF }), '请解压，再导入其中的报告'],
  ['不完整的 Word 文件或压缩包', WORD.subarray(0, 500), '请重新下载或复制，再导入'],
  ['PNG 图片', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]), PICTURE],
  ['JPEG 图片', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0]), PICTURE],
  ['RTF 文档', strToU8('{\\rtf1 }'), RESAVE],
  [
    'Word 2003 XML 文档',
    strToU8('<?xml version="1.0"?><?mso-application progid="Word.Document"?>'),
    RESAVE,
  ],
  [
    '单文件网页（MHTML）',
    strToU8('MIME-Version: 1.0\nContent-Type: multipart/related\n\n<html>'),
    '请另存为“网页，仅 HTML”再导入',
  ],
  [
    '不是文字的内容（二进制文件）',
    Uint8Array.from([1, 2, 3, 0, 65]),
    '请确认文件没有损坏；能读的是 PDF、.docx、网页和纯文本',
  ],
])('%s', async ([kind, bytes, action]) => {
  const wanted = 'PDF、Word（.docx）、网页（.html）或纯文本（.txt）';
  expect(await read(bytes, '虚构')).toEqual([`虚构：读到${kind}，应为${wanted}；${action}。`]);
});

test('a file that is too large', async () => {
  expect(await read(new Uint8Array(50 * 1024 * 1024 + 1), '虚构.pdf')).toEqual([
    '虚构.pdf：读到50 MB，应为不超过 50 MB；请确认是一份报告；图片过大的请压缩图片或拆开再导入。',
  ]);
});
