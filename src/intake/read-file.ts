/** A file to import, whole: its size and kind are looked at before a byte is read. */
import { readFileSync, statSync } from 'node:fs';
import type { Problem } from '../engine/model/problem.ts';
import { sizeInWords } from '../importer/readers/refusal.ts';

/** What the system says when it does not let a file be read. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: '没有读取的权限',
  EPERM: '没有读取的权限',
  ENOENT: '没有这个文件',
  EIO: '磁盘读不出来',
  ELOOP: '指向自己的链接',
};

export function readFile(path: string, maxBytes: number): Uint8Array | Problem {
  try {
    const { size, isFile } = lookAt(path);
    // A pipe or a device may never end.
    if (!isFile) return problem(path, '不是普通的文件', '请给一份文件');
    if (size <= maxBytes) return readFileSync(path);
    const expected = `不超过 ${sizeInWords(maxBytes)}`;
    const action = '请确认拿对了文件；图片过大的请压缩图片，表过大的请拆成几张';
    return { file: path, found: sizeInWords(size), expected, action };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const found = REASONS[code] ?? `读不出来的文件（${code || String(error)}）`;
    return problem(path, found, '请核对文件名和权限，或重新复制一份');
  }
}

function lookAt(path: string): { readonly size: number; readonly isFile: boolean } {
  const found = statSync(path);
  return { size: found.size, isFile: found.isFile() };
}

function problem(file: string, found: string, action: string): Problem {
  return { file, found, expected: '能打开的文件', action };
}
