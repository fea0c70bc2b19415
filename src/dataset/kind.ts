/** 文件的种类: what lies at a path, no link followed, and what to say where it is not what it should be. */
import { lstatSync, type Dirent, type Stats } from 'node:fs';
import type { Problem } from '../engine/model/problem.ts';

/** special: a pipe, a device, a socket: to read it may wait for ever. closed: a folder above may not be entered. */
export type Kind = 'none' | 'file' | 'folder' | 'link' | 'special' | 'closed';

export function kindOf(path: string): Kind {
  try {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    return stats ? kindOfEntry(stats) : 'none';
  } catch (error) {
    // A file where a folder should be holds nothing.
    return (error as NodeJS.ErrnoException).code === 'ENOTDIR' ? 'none' : 'closed';
  }
}

export function kindOfEntry(entry: Dirent | Stats): Kind {
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isFile()) return 'file';
  return entry.isDirectory() ? 'folder' : 'special';
}

const WORDS = { file: '文件', folder: '文件夹' } as const;

/** @param file as messages name it */
export function unfit(file: string, kind: Kind, wanted: 'file' | 'folder'): Problem {
  const expected = kind === 'link' ? `${WORDS[wanted]}本身` : WORDS[wanted];
  switch (kind) {
    case 'link':
      return { file, found: '符号链接', expected, action: `请换成${WORDS[wanted]}的副本，或移走` };
    case 'file':
    case 'folder':
      return { file, found: WORDS[kind], expected, action: `请换成${WORDS[wanted]}，或移走` };
    case 'special':
      return { file, found: '管道、设备一类的特殊文件', expected, action: '请换成普通的文件' };
    case 'none':
    case 'closed':
      return unreadable(file, 'EACCES');
  }
}

/** @param error what the system threw, or its code */
export function unreadable(file: string, error: unknown): Problem {
  const code = typeof error === 'string' ? error : String((error as NodeJS.ErrnoException).code);
  const action = REMEDIES[code] ?? '请检查磁盘和文件，或恢复它';
  return { file, found: `读不出的内容（${code}）`, expected: '能读的文件或文件夹', action };
}

const REMEDIES: Readonly<Record<string, string>> = {
  EACCES: '请放开它和所在文件夹的读取权限',
  EPERM: '请放开它和所在文件夹的读取权限',
  ERR_FS_FILE_TOO_LARGE: '文件太大，请确认放对了文件',
};
