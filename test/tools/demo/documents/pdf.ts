/**
 * A small PDF 1.4 written by hand: text and rules on A4 pages, in the Chinese font that every reader brings along, so
 * nothing is embedded. The same pages give the same bytes: no date, no random id.
 */
import { zlibSync } from 'fflate';

/** Lengths in points, from the lower left corner. */
export interface Text {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
}

/** A horizontal line. */
export interface Rule {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface Page {
  readonly texts: readonly Text[];
  readonly rules: readonly Rule[];
}

/** A4, landscape. */
export const PAGE = { width: 842, height: 595, margin: 50 } as const;

/** In points: what is not ASCII is as wide as it is high, digits and Latin letters half of that. */
export function widthOf(text: string, size: number): number {
  const ems = Array.from(text).reduce(
    (sum, sign) => sum + (sign.charCodeAt(0) < 0x80 ? 0.5 : 1),
    0,
  );
  return ems * size;
}

export function writePdf(title: string, pages: readonly Page[]): Uint8Array {
  const kids = pages.map((_, index) => `${String(pageNumber(index))} 0 R`).join(' ');
  const objects: Uint8Array[] = [
    ascii('<< /Type /Catalog /Pages 2 0 R /Lang (zh-CN) >>'),
    ascii(`<< /Type /Pages /Kids [${kids}] /Count ${String(pages.length)} ${SIZE} >>`),
    ascii(`<< /Title <FEFF${utf16(title)}> >>`),
    ascii(
      '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light-UniGB-UCS2-H /Encoding /UniGB-UCS2-H /DescendantFonts [5 0 R] >>',
    ),
    // CID 1 to 95 and 814 to 907 are the Latin letters and digits, 500 thousandths wide.
    ascii(
      '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 6 0 R /DW 1000 /W [1 95 500 814 907 500] >>',
    ),
    ascii(
      '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
    ),
    ...pages.flatMap((page, index) => [
      ascii(
        `<< /Type /Page /Parent 2 0 R /Resources << /Font << /F 4 0 R >> >> /Contents ${String(pageNumber(index) + 1)} 0 R >>`,
      ),
      stream(content(page)),
    ]),
  ];
  return file(objects);
}

const SIZE = `/MediaBox [0 0 ${String(PAGE.width)} ${String(PAGE.height)}]`;
const FIRST_PAGE = 7;
const pageNumber = (index: number): number => FIRST_PAGE + 2 * index;

function content({ texts, rules }: Page): string {
  const lines = rules.map(({ x, y, width }) => `${at(x, y)} m ${at(x + width, y)} l S`);
  const words = texts.map(
    ({ x, y, size, text }) => `/F ${String(size)} Tf 1 0 0 1 ${at(x, y)} Tm <${utf16(text)}> Tj`,
  );
  return `0.5 w\n${lines.join('\n')}\nBT\n${words.join('\n')}\nET\n`;
}

function at(x: number, y: number): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}

/** Big-endian, as hexadecimal digits. */
function utf16(text: string): string {
  const units = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  return units.map((unit) => unit.toString(16).toUpperCase().padStart(4, '0')).join('');
}

function stream(text: string): Uint8Array {
  const packed = zlibSync(ascii(text), { level: 9 });
  const head = `<< /Length ${String(packed.length)} /Filter /FlateDecode >>\nstream\n`;
  return joined([ascii(head), packed, ascii('\nendstream')]);
}

/** Numbered objects, the table of where they begin, and the trailer. */
function file(objects: readonly Uint8Array[]): Uint8Array {
  // The second line tells programs that this is not text.
  const parts = [ascii('%PDF-1.4\n'), Uint8Array.of(0x25, 0xe2, 0xe3, 0xcf, 0xd3, 0x0a)];
  const starts: number[] = [];
  let length = lengthOf(parts);
  for (const [index, object] of objects.entries()) {
    starts.push(length);
    const whole = [ascii(`${String(index + 1)} 0 obj\n`), object, ascii('\nendobj\n')];
    parts.push(...whole);
    length += lengthOf(whole);
  }
  const size = String(objects.length + 1);
  const rows = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R /Info 3 0 R >>\nstartxref\n${String(length)}\n%%EOF\n`;
  return joined([...parts, ascii(`xref\n0 ${size}\n0000000000 65535 f \n${rows}${trailer}`)]);
}

function ascii(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function lengthOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, part) => sum + part.length, 0);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(lengthOf(parts));
  let start = 0;
  for (const part of parts) {
    all.set(part, start);
    start += part.length;
  }
  return all;
}
