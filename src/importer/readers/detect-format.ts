/** 认格式: by what the file begins with; the name only has to agree. */
import type { Format } from '../document.ts';
import { hasUtf8Mark, wideEncoding } from './decode.ts';
import { listZip } from './zip-list.ts';

/** `action` is what to do with a kind that cannot be read. */
export type Recognised =
  | { readonly format: Format }
  | { readonly format: undefined; readonly kind: string; readonly action: string };

const LOOK = 4096;
const RESAVE = '请用 Word 或 WPS 打开，另存为 .docx 或 PDF 再导入';
const TABLE = '电子表格不是报告正文；请导入报告的 PDF、Word 或网页';
const PICTURE = '请找有文字的 PDF 或 Word；只有图片时先做文字识别，再逐字核对';
const UNPACK = '请解压，再导入其中的报告';
const READABLE = '请确认文件没有损坏；能读的是 PDF、.docx、网页和纯文本';

const SIGNATURES: readonly (readonly [bytes: string, kind: string, action: string])[] = [
  ['\x89PNG', 'PNG 图片', PICTURE],
  ['\xff\xd8\xff', 'JPEG 图片', PICTURE],
  ['GIF8', 'GIF 图片', PICTURE],
  ['BM', 'BMP 图片', PICTURE],
  ['II*\0', 'TIFF 图片', PICTURE],
  ['MM\0*', 'TIFF 图片', PICTURE],
  ['RIFF', 'WebP 图片或音像文件', PICTURE],
  ['Rar!', 'RAR 压缩包', UNPACK],
  ['7z\xbc\xaf\x27\x1c', '7z 压缩包', UNPACK],
  ['\x1f\x8b', 'GZIP 压缩包', UNPACK],
  ['{\\rtf', 'RTF 文档', RESAVE],
];

export function detectFormat(bytes: Uint8Array, maxEntries: number): Recognised {
  const head = latin(bytes.subarray(0, LOOK));
  if (head.slice(0, 1024).includes('%PDF-')) return { format: 'pdf' };
  if (/^PK(?:\x03\x04|\x05\x06|\x07\x08)/.test(head)) return recogniseZip(bytes, maxEntries);
  if (head.startsWith('\xd0\xcf\x11\xe0')) return recogniseOle(bytes);
  if (wideEncoding(bytes)) return { format: 'text' };
  const known = SIGNATURES.find(([signature]) => head.startsWith(signature));
  // A text may begin with BM: pictures have bytes that no text has.
  if (known && (known[0] !== 'BM' || !isText(bytes)))
    return { format: undefined, kind: known[1], action: known[2] };
  if (!isText(bytes))
    return { format: undefined, kind: '不是文字的内容（二进制文件）', action: READABLE };
  return recogniseText(hasUtf8Mark(bytes) ? head.slice(3) : head);
}

function recogniseText(head: string): Recognised {
  const start = head.trimStart().toLowerCase();
  if (start.startsWith('<?xml') && start.includes('progid="word.document"'))
    return { format: undefined, kind: 'Word 2003 XML 文档', action: RESAVE };
  if (/^mime-version:/m.test(start.slice(0, 1024)) && start.includes('multipart/related'))
    return {
      format: undefined,
      kind: '单文件网页（MHTML）',
      action: '请另存为“网页，仅 HTML”再导入',
    };
  return { format: isHtml(start) ? 'html' : 'text' };
}

/** Begins with a tag, and one that only pages have comes soon. */
function isHtml(start: string): boolean {
  return (
    /^<[a-z!?]/.test(start) &&
    /<(?:!doctype html|html|head|body|meta|table|div|p|h[1-6])[\s>]/.test(start)
  );
}

function recogniseZip(bytes: Uint8Array, maxEntries: number): Recognised {
  const entries = listZip(bytes, maxEntries);
  if (!entries)
    return {
      format: undefined,
      kind: '不完整的 Word 文件或压缩包',
      action: '请重新下载或复制，再导入',
    };
  const has = (test: (name: string) => boolean): boolean => entries.some(({ name }) => test(name));
  if (has((name) => name.startsWith('xl/')))
    return { format: undefined, kind: 'Excel 表格（.xlsx）', action: TABLE };
  if (has((name) => name.startsWith('ppt/')))
    return { format: undefined, kind: '演示文稿（.pptx）', action: '请导入报告的 PDF 或 Word' };
  if (has((name) => name === 'OFD.xml'))
    return { format: undefined, kind: 'OFD 版式文件', action: '请用 OFD 阅读器另存为 PDF 再导入' };
  // Some writers begin names with a slash, some write backslashes.
  if (has((name) => /^[/\\]?word[/\\]/i.test(name))) return { format: 'docx' };
  if (has((name) => name === 'content.xml'))
    return { format: undefined, kind: 'OpenDocument 文档', action: RESAVE };
  if (has((name) => name === '[Content_Types].xml')) return { format: 'docx' };
  return { format: undefined, kind: 'ZIP 压缩包', action: UNPACK };
}

function recogniseOle(bytes: Uint8Array): Recognised {
  const holds = (stream: string): boolean => includesWide(bytes, stream);
  if (holds('EncryptedPackage'))
    return {
      format: undefined,
      kind: '加了密码的 Office 文件',
      action: '请用密码打开，取消密码后另存再导入',
    };
  if (holds('WordDocument'))
    return { format: undefined, kind: '旧版 Word 文档（.doc）', action: RESAVE };
  if (holds('Workbook') || holds('Book'))
    return { format: undefined, kind: '旧版 Excel 表格（.xls）', action: TABLE };
  return { format: undefined, kind: '旧版 Office 文件', action: RESAVE };
}

/** Names of OLE streams are UTF-16. */
function includesWide(bytes: Uint8Array, text: string): boolean {
  const wanted = Array.from(text).flatMap((each) => [each.charCodeAt(0), 0]);
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

/** A text has no zero byte, and hardly any control character. */
function isText(bytes: Uint8Array): boolean {
  const part = bytes.subarray(0, 65536);
  let controls = 0;
  for (const byte of part) {
    if (byte === 0) return false;
    if (byte < 9 || (byte > 13 && byte < 32)) controls += 1;
  }
  return controls * 50 <= part.length;
}

function latin(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
