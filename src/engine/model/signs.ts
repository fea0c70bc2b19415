/** 看不见的字符: control signs, marks that turn the direction of the text, signs of no width. A value with one is not what it shows. */
import type { Report } from './problem.ts';

/** Tabs and line breaks are white space; every other control and format sign, and the mark of an unreadable one, is none. */
const HIDDEN = /(?![\t\n\r])[\p{Cc}\p{Cf}\u2028\u2029\uFFFD]/u;

/** U+202E; undefined where every sign can be seen. */
export function hiddenSign(text: string): string | undefined {
  const code = HIDDEN.exec(text)?.[0].codePointAt(0);
  return code === undefined ? undefined : `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

export const VISIBLE = '看得见的字';
export const DELETE_HIDDEN = '请删去它，照印刷重写这一处';

/** @returns whether every sign of the file can be seen; the first of each line was reported */
export function isVisible(text: string, file: string, report: Report): boolean {
  if (hiddenSign(text) === undefined) return true;
  text.split('\n').forEach((line, index) => {
    const sign = hiddenSign(line);
    if (sign === undefined) return;
    const column = `第${String(line.search(HIDDEN) + 1)}个字`;
    const found = `看不见的字符 ${sign}`;
    report({ file, row: index + 1, column, found, expected: VISIBLE, action: DELETE_HIDDEN });
  });
  return false;
}

/** What a spreadsheet shows of a number in a column that is too narrow. */
export function isHashes(text: string): boolean {
  return /^[#＃]{2,}$/.test(text);
}

export const HASHES = {
  expected: '原来的内容',
  action: '这是表格软件列宽不够时的显示，请放宽那一列再抄',
};
