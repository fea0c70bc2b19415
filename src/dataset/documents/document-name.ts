/** What is wrong with the name of a local file before the disk is asked: it becomes part of an address. */
import type { FileType } from '../../engine/disclosure/rule.ts';
import { isReservedName } from '../../engine/model/download-name.ts';
import { quoted } from '../../engine/model/problem.ts';
import { extensionOf, visibleName, type DocumentFault } from './document.ts';
import { isCheckable } from './content.ts';

const SAFE = /^[a-z0-9][a-z0-9.-]*$/;

/** Undefined when the name may be looked for on the disk. @param folder as messages name it */
export function unsafeName(file: string, folder: string): DocumentFault | undefined {
  const [expected, action] = complaint(file, folder) ?? [];
  if (expected === undefined || action === undefined) return undefined;
  return { column: 'file', found: quoted(visibleName(file)), expected, action };
}

function complaint(file: string, folder: string): readonly [string, string] | undefined {
  if (/[/\\]/.test(file) || file === '.' || file === '..')
    return ['不带路径的文件名', `请把文件放在 ${folder} 里，这里只写文件名`];
  if (file.startsWith('.')) return ['不以点开头的文件名', '请改名；隐藏文件不公布'];
  if (isReservedName(file))
    return ['各种系统都能存的文件名', '请改名；这是 Windows 留给设备的名字'];
  if (!SAFE.test(file) || file.includes('..') || file.endsWith('.'))
    return [
      '小写英文字母、数字、连字符和单个点组成的文件名，如 budget.pdf',
      '请改文件名；下载时会另用中文名',
    ];
  return undefined;
}

/** A type that the rules list and that this program can tell from others. */
export function unlistedType(file: string, limits: readonly FileType[]): DocumentFault | undefined {
  const extensions = limits.map(({ extension }) => extension).filter(isCheckable);
  if (extensions.includes(extensionOf(file))) return undefined;
  return {
    column: 'file',
    found: quoted(visibleName(file)),
    expected: `扩展名 ${extensions.join('、')}`,
    action: '请换成这几种文件，或只登记 url；可以放的类型在 disclosure-rules.yaml 的 文件类型',
  };
}
