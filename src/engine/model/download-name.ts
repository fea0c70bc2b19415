/** 下载文件名: a name that every system accepts, whatever the titles that it is made of. */

/** UTF-8 bytes of a whole name: common systems take 255, some that encrypt names fewer, and browsers add (1). */
const MOST_BYTES = 180;
const NAMELESS = '文件';
/** Names that Windows keeps for devices, also with an extension. */
const RESERVED = /^(con|prn|aux|nul|clock\$|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\.|$)/i;
/** Path and wildcard characters, look-alikes of the slash, and % which some programs decode. */
const UNSAFE = /[<>:"/\\|?*%∕⁄⧸／＼]+/gu;

/**
 * @param parts such as department, year, kind; what is empty is left out
 * @param extension without the dot
 * @returns e.g. 示例区财政局-2021-部门决算.pdf
 */
export function safeDownloadName(parts: readonly string[], extension: string): string {
  const ending = extension.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
  const tail = ending === '' ? '' : `.${ending}`;
  const cleaned = parts.map(clean).filter((part) => part !== '');
  const stem = fitted(cleaned, MOST_BYTES - byteLength(tail)).join('-') || NAMELESS;
  return `${isReservedName(stem) ? `${NAMELESS}-` : ''}${stem}${tail}`;
}

export function isReservedName(name: string): boolean {
  return RESERVED.test(name);
}

function clean(part: string): string {
  return (
    part
      .normalize('NFC')
      // Control, bidi and other invisible characters, lone surrogates, private and unassigned ones.
      .replaceAll(/\p{C}/gu, (sign) => (/[\t-\r\x85]/.test(sign) ? ' ' : ''))
      .replaceAll(/[\s\p{Z}]+/gu, ' ')
      .replaceAll(UNSAFE, '-')
      // A dot in front hides a file, a hyphen makes it an option of a command; Windows drops dots and spaces at the end.
      .replaceAll(/^[\s.~-]+|[\s.-]+$/gu, '')
  );
}

/** Shortens the longest part, sign by sign, so that the year and the kind stay readable. */
function fitted(parts: readonly string[], most: number): readonly string[] {
  const signs = parts.map((part) => Array.from(part).slice(0, most));
  const text = (): readonly string[] =>
    signs.map((each) => clean(each.join(''))).filter((part) => part !== '');
  while (byteLength(text().join('-')) > most) longest(signs).pop();
  return text();
}

function longest(parts: readonly string[][]): string[] {
  const sizes = parts.map((part) => byteLength(part.join('')));
  return parts[sizes.indexOf(Math.max(...sizes))] ?? [];
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
