/** Whether a file's content is what its extension says, and fit to be published. */
import { quoted } from '../../engine/model/problem.ts';
import { extensionOf, visibleName, type DocumentFault } from './document.ts';
import { hasEnd, hidesMarkup } from './pdf.ts';
import { BROKEN_ZIP, DOCX, HTML, PDF, recognize, SVG, XLSX, ZIP } from './recognize.ts';
import { macroNames, unsafeNames, zipNames } from './zip.ts';

/** What a file of this extension must be. */
const PROMISES: Readonly<Record<string, string>> = { pdf: PDF, xlsx: XLSX, docx: DOCX, zip: ZIP };

/** Whether this program can tell such a file from others. Others are not published, whatever data/ allows. */
export function isCheckable(extension: string): boolean {
  return Object.hasOwn(PROMISES, extension);
}

/** @returns no fault for an extension that is not checked; that one is told of the name */
export function contentFaults(file: string, bytes: Uint8Array): readonly DocumentFault[] {
  const extension = extensionOf(file);
  const promised = isCheckable(extension) ? PROMISES[extension] : undefined;
  if (promised === undefined) return [];
  const content = recognize(bytes);
  const complaints = [
    ...(content === promised ? [] : [mismatch(content, promised, extension)]),
    ...(content === PDF ? pdfComplaints(bytes) : zipComplaints(bytes, content)),
  ];
  return complaints.map(([found, expected, action]) => {
    return { column: 'file', found: `${found}的${quoted(file)}`, expected, action };
  });
}

/** What the file is, what it should be, what to do. */
type Complaint = readonly [string, string, string];

function mismatch(content: string, promised: string, extension: string): Complaint {
  return [`内容是${content}`, `${promised}，因为扩展名是 ${extension}`, remedy(content)];
}

function remedy(content: string): string {
  if (content === HTML || content === SVG)
    return '请换成部门公布的文件；网页只登记 url，不存在这里';
  if (content === BROKEN_ZIP) return '请重新取得文件';
  const [extension] = Object.entries(PROMISES).find(([, each]) => each === content) ?? [];
  return extension === undefined
    ? '请换成部门公布的文件，或只登记 url'
    : `请把扩展名改为 ${extension}，或换成对的文件`;
}

function pdfComplaints(bytes: Uint8Array): readonly Complaint[] {
  return [
    ...(hidesMarkup(bytes)
      ? [['开头藏着网页', '只有 PDF 内容的文件', '请换成部门公布的文件'] as const]
      : []),
    ...(hasEnd(bytes) ? [] : [['没有结尾标记 %%EOF', '完整的 PDF', '请重新取得文件'] as const]),
  ];
}

function zipComplaints(bytes: Uint8Array, content: string): readonly Complaint[] {
  if (content !== ZIP && content !== XLSX && content !== DOCX) return [];
  const names = zipNames(bytes) ?? [];
  const unsafe = unsafeNames(names);
  const macros = macroNames(names);
  return [
    ...(content === ZIP || names.includes('[Content_Types].xml')
      ? []
      : [['没有 [Content_Types].xml', `完整的${content}`, '请重新取得文件'] as const]),
    ...(unsafe.length === 0
      ? []
      : [
          [
            `里面有不安全的名字${listed(unsafe)}`,
            '包内的名字不重复，不带 ..、\\、盘符和控制字符，不以 / 开头',
            '请重新打包',
          ] as const,
        ]),
    ...(macros.length === 0
      ? []
      : [[`带宏（${macros.join('、')}）`, '不带宏的文件', '请另存为不带宏的文件'] as const]),
  ];
}

/** Only the first few: a package may hold thousands. */
function listed(names: readonly string[]): string {
  const shown = names.slice(0, 3).map((name) => quoted(visibleName(name)));
  return names.length > 3 ? `${shown.join('、')}等 ${String(names.length)} 个` : shown.join('、');
}
