/** What a file is by its content, in the words of messages: its name may say something else. */
import { zipNames } from './zip.ts';

export const PDF = 'PDF';
export const XLSX = 'Excel 工作簿（XLSX）';
export const DOCX = 'Word 文档（DOCX）';
export const ZIP = 'ZIP 压缩包';
export const BROKEN_ZIP = '残缺或空的压缩文件';
export const HTML = '网页（HTML）';
export const SVG = 'SVG 图形';

/** First bytes, as signs of the same number. */
const STARTS: readonly (readonly [string, string])[] = [
  ['%PDF-', PDF],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', '旧版 Office 文件，或加了密码的文件'],
  ['\x89PNG\r\n', '图片（PNG）'],
  ['\xff\xd8\xff', '图片（JPEG）'],
  ['GIF8', '图片（GIF）'],
  ['Rar!', 'RAR 压缩包'],
  ["7z\xbc\xaf'\x1c", '7z 压缩包'],
  ['\x1f\x8b', 'gzip 压缩文件'],
  ['MZ', '程序'],
  ['\x7fELF', '程序'],
];

/** A part that only this kind of zip file has. */
const PARTS: readonly (readonly [string, string])[] = [
  ['xl/workbook.xml', XLSX],
  ['xl/workbook.bin', 'Excel 二进制工作簿（XLSB）'],
  ['word/document.xml', DOCX],
  ['ppt/presentation.xml', 'PowerPoint 文稿（PPTX）'],
  ['OFD.xml', 'OFD 版式文件'],
];

export function recognize(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const [, known] = STARTS.find(([start]) => head.startsWith(start)) ?? [];
  if (known !== undefined) return known;
  return head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')
    ? kindOfZip(bytes)
    : kindOfText(head);
}

function kindOfZip(bytes: Uint8Array): string {
  const names = zipNames(bytes);
  if (!names) return BROKEN_ZIP;
  return PARTS.find(([part]) => names.includes(part))?.[1] ?? ZIP;
}

/** Zero bytes are taken out because a page of the web may also be written in UTF-16. */
function kindOfText(head: string): string {
  const text = head.replaceAll('\0', '');
  const [, tag = ''] =
    /<(!doctype\s+html|html|head|body|script|iframe|meta|!doctype\s+svg|svg)\b/i.exec(text) ?? [];
  if (/svg$/i.test(tag)) return SVG;
  if (tag !== '') return HTML;
  if (/%PDF-/.test(text)) return '前面另有内容的 PDF';
  if (/^[^<]{0,8}<\?xml\b/.test(text)) return 'XML 文本';
  return /[\0-\x08\x0e-\x1f]/.test(head) ? '认不出的内容' : '文本';
}
