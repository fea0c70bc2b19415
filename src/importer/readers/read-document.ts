/** 读原件: one entry for all formats. Either the whole document, or what is wrong with the file. */
import type { Format, SourceDocument } from '../document.ts';
import type { Outcome } from '../imported.ts';
import type { ReaderLimits } from './limits.ts';
import type { PDFiumLibrary } from './pdf/library.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { readDocx } from './read-docx.ts';
import { readHtml } from './read-html.ts';
import { readText } from './read-text.ts';
import { detectFormat } from './detect-format.ts';
import { refuse, sizeInWords, type Refusal } from './refusal.ts';

export interface ReaderTools {
  readonly pdfium: PDFiumLibrary;
}

const WANTED = 'PDF、Word（.docx）、网页（.html）或纯文本（.txt）';
const NAMES: Readonly<Record<Format, string>> = {
  pdf: 'PDF',
  docx: 'Word 文档（.docx）',
  html: '网页（HTML）',
  text: '纯文本',
};
const EXTENSIONS: Readonly<Record<Format, readonly [string, ...string[]]>> = {
  pdf: ['pdf'],
  docx: ['docx', 'docm', 'dotx'],
  html: ['html', 'htm', 'xhtml', 'shtml'],
  text: ['txt', 'text', 'md'],
};
/** Of formats that are not read: with such a name the content must be checked by a person. */
const OTHER_EXTENSIONS = [
  'doc',
  'wps',
  'rtf',
  'ofd',
  'xls',
  'et',
  'xlsx',
  'csv',
  'ppt',
  'pptx',
].concat(['jpg', 'jpeg', 'png', 'gif', 'bmp', 'tif', 'tiff', 'webp', 'zip', 'rar', '7z']);

/** @param name of the file; used in messages, and its extension must agree with the content */
export async function readDocument(
  bytes: Uint8Array,
  name: string,
  tools: ReaderTools,
  limits: ReaderLimits,
): Promise<Outcome<SourceDocument>> {
  if (bytes.length === 0)
    return refuse(name, '空文件（0 字节）', WANTED, '请重新下载或复制这份文件');
  if (bytes.length > limits.maxBytes)
    return refuse(
      name,
      sizeInWords(bytes.length),
      `不超过 ${sizeInWords(limits.maxBytes)}`,
      '请确认是一份报告；图片过大的请压缩图片或拆开再导入',
    );
  const recognised = detectFormat(bytes, limits.maxEntries);
  if (!recognised.format) return refuse(name, recognised.kind, WANTED, recognised.action);
  const format = isFragment(bytes, name, recognised.format) ? 'html' : recognised.format;
  const mismatch = checkExtension(name, format);
  if (mismatch) return mismatch;
  if (format === 'pdf') return readPdf(bytes, name, tools.pdfium, limits);
  if (format === 'docx') return await readDocx(bytes, name, limits);
  return format === 'html' ? readHtml(bytes, name, limits) : readText(bytes, name, limits);
}

/** A part of a page has no <html>: here the name decides, if there is any tag at all. */
function isFragment(bytes: Uint8Array, name: string, format: Format): boolean {
  if (format !== 'text' || !EXTENSIONS.html.includes(extensionOf(name))) return false;
  return /<\/?[a-z][a-z0-9]*[\s/>]/i.test(new TextDecoder('latin1').decode(bytes));
}

function checkExtension(name: string, format: Format): Refusal | undefined {
  const extension = extensionOf(name);
  const isKnown =
    Object.values(EXTENSIONS).some((each) => each.includes(extension)) ||
    OTHER_EXTENSIONS.includes(extension);
  if (!isKnown || EXTENSIONS[format].includes(extension)) return undefined;
  return refuse(
    name,
    `扩展名 .${extension}，内容却是${NAMES[format]}`,
    '扩展名与内容一致',
    `请确认没有拿错文件，再把扩展名改为 .${EXTENSIONS[format][0]} 后导入`,
  );
}

function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot + 1).toLowerCase();
}
