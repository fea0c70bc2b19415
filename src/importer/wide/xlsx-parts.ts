/** The parts of a workbook that are read, unpacked under limits. */
import { strFromU8 } from 'fflate';
import type { Outcome } from '../imported.ts';
import { altered } from '../readers/altered.ts';
import type { WideLimits } from '../readers/limits.ts';
import { refuse, sizeInWords } from '../readers/refusal.ts';
import { unpack } from '../readers/zip.ts';
import { listZip } from '../readers/zip-list.ts';

export type XlsxParts = ReadonlyMap<string, string>;

const PART = /^xl\/(?:workbook\.xml|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/;
const UNREADABLE = [
  '打不开的工作簿',
  '完好的、不带密码的 .xlsx',
  '请重新下载或复制；仍然打不开的，用表格软件另存为 .xlsx，或存成 CSV',
] as const;

export function unpackWorkbook(
  bytes: Uint8Array,
  file: string,
  { maxEntries, maxPartBytes }: WideLimits,
): Outcome<XlsxParts> {
  const all = listZip(bytes, maxEntries);
  if (!all) return refuse(file, ...UNREADABLE);
  const large = `解开后不超过 ${sizeInWords(maxPartBytes)}、${maxEntries} 个部件`;
  const tooLarge = refuse(file, '过大的工作簿', large, '请拆成几张表');
  if (all.length > maxEntries) return tooLarge;
  const entries = all.filter(({ name }) => PART.test(name));
  if (entries.some(({ isEncrypted }) => isEncrypted)) return refuse(file, ...UNREADABLE);
  const parts = new Map<string, string>();
  let room = maxPartBytes;
  for (const entry of entries) {
    const part = unpack(bytes, entry, room);
    if (part === 'damaged') return refuse(file, ...UNREADABLE);
    if (part === 'altered') return altered(file, entry.name);
    if (part === 'large') return tooLarge;
    room -= part.length;
    parts.set(entry.name, strFromU8(part));
  }
  return { ok: true, value: parts };
}
