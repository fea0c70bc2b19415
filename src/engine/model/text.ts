/** Bytes of a data file to text: UTF-8 without BOM, or a problem that says what the file seems to be. */
import type { Report } from './problem.ts';
import { isVisible } from './signs.ts';

export function decodeText(bytes: Uint8Array, file: string, report: Report): string | undefined {
  const problem = (found: string, expected: string, action: string): undefined => {
    report({ file, row: 1, found, expected, action });
    return undefined;
  };
  if (bytes.length === 0)
    return problem('空文件', '至少有一行列名或内容', '请恢复文件内容，或删去该文件');
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return problem('文件开头的 BOM 标记', 'UTF-8 无 BOM', '请另存为“UTF-8（无 BOM）”');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return problem(
      looksLikeGbk(bytes) ? 'GBK（ANSI）编码的文字' : '不是 UTF-8 的字节',
      'UTF-8 编码',
      '请用编辑器另存为“UTF-8（无 BOM）”，Excel 中选“CSV UTF-8”再去掉 BOM',
    );
  }
}

function looksLikeGbk(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('gbk', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The same for a file of data/, which people publish: a sign that nobody sees is refused. */
export function readDataText(bytes: Uint8Array, file: string, report: Report): string | undefined {
  const text = decodeText(bytes, file, report);
  return text !== undefined && isVisible(text, file, report) ? text : undefined;
}
