/** 标识: a part of an address and the name of a folder, the same on every system. */
import { isReservedName } from './download-name.ts';

const SLUG = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** @returns what was expected instead; '' when the id is sound */
export function slugFault(id: string, longest: number): string {
  if (!SLUG.test(id)) return '小写英文加连字符';
  if (id.length > longest) return `不超过 ${String(longest)} 个字符的标识（data/limits.yaml）`;
  return isReservedName(id) ? '不是 Windows 留给设备的名字（con、nul、com1 一类）' : '';
}
