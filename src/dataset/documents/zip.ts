/** The directory of a zip file: its names, nothing unpacked. Workbooks and Word documents are zip files too. */
import { unzipSync } from 'fflate';

/** @returns names in their order; undefined when the directory cannot be read or holds nothing */
export function zipNames(bytes: Uint8Array): readonly string[] | undefined {
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        // A directory that points past the end of the file reads as entries without a name.
        if (name === '') throw new RangeError('an entry without a name');
        names.push(decoded(name));
        return false;
      },
    });
  } catch {
    return undefined;
  }
  return names.length > 0 ? names : undefined;
}

/** Names that lead out of the folder into which somebody unpacks, that hide what they are, or that stand twice. */
export function unsafeNames(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const folded = name.toLowerCase();
    const isTwice = seen.has(folded);
    seen.add(folded);
    const leads = /^[/\\]|^[a-z]:/i.test(name) || name.split(/[/\\]/).includes('..');
    return isTwice || leads || name.includes('\\') || /[\p{Cc}\p{Cf}]/u.test(name);
  });
}

/** 宏: programs inside a workbook or document, also inside one that calls itself .xlsx. */
export function macroNames(names: readonly string[]): readonly string[] {
  return names.filter((name) => /(^|\/)vbaproject\.bin$|(^|\/)xl\/macrosheets\//i.test(name));
}

/** Chinese names without a mark of their encoding come as single bytes: UTF-8 from some programs, GBK from most. */
function decoded(name: string): string {
  if (!/[\u0080-\u00ff]/.test(name) || /[^\0-\u00ff]/.test(name)) return name;
  const bytes = Uint8Array.from(name, (sign) => sign.charCodeAt(0));
  for (const encoding of ['utf-8', 'gbk']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      continue;
    }
  }
  return name;
}
