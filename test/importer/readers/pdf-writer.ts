/** Small PDFs, drawn piece by piece with a font that every reader has. All content is 虚构示例数据. */

export interface PdfPage {
  /** Operators of the content stream, from the functions below. */
  readonly content: readonly string[];
  /** /Rotate, in degrees. */
  readonly rotate?: number;
}

const WIDTH = 595;
const HEIGHT = 842;

/** Coordinates in points from the top left of the unturned page; y is the baseline. */
export function text(x: number, y: number, words: string, size = 12): string {
  return turnedText(x, y, words, 0, size);
}

/** @param degrees anticlockwise */
export function turnedText(
  x: number,
  y: number,
  words: string,
  degrees: number,
  size = 12,
): string {
  const [cos, sin] = [Math.cos((degrees / 180) * Math.PI), Math.sin((degrees / 180) * Math.PI)];
  const hex = Array.from(words, (each) => each.charCodeAt(0).toString(16).padStart(4, '0')).join(
    '',
  );
  const matrix = [cos, sin, -sin, cos, x, HEIGHT - y].map((each) => each.toFixed(4)).join(' ');
  return `BT /F1 ${String(size)} Tf ${matrix} Tm <${hex}> Tj ET`;
}

export function line(x0: number, y0: number, x1: number, y1: number): string {
  return `${String(x0)} ${String(HEIGHT - y0)} m ${String(x1)} ${String(HEIGHT - y1)} l S`;
}

/** Lines at all of these places, each as long as the others allow. */
export function lattice(xs: readonly number[], ys: readonly number[]): readonly string[] {
  const [left = 0, right = 0, top = 0, bottom = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
  return [...ys.map((y) => line(left, y, right, y)), ...xs.map((x) => line(x, top, x, bottom))];
}

/** Wraps content so that it is drawn through a form object. */
export const FORM = '/Form Do';
/** A grey picture over the whole page. */
export const PICTURE = `q ${String(WIDTH)} 0 0 ${String(HEIGHT)} 0 0 cm /Picture Do Q`;

/** @param form content of the form object that FORM draws @param trailer more entries, such as /Encrypt */
export function pdf(
  pages: readonly PdfPage[],
  form: readonly string[] = [],
  trailer = '',
): Uint8Array {
  const size = `/MediaBox [0 0 ${String(WIDTH)} ${String(HEIGHT)}]`;
  const resources = '<< /Font << /F1 3 0 R >> /XObject << /Form 5 0 R /Picture 6 0 R >> >>';
  const first = 7;
  const kids = pages.map((_, at) => `${String(first + 2 * at)} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${String(pages.length)} >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /W [1 95 500 814 939 500]' +
      ' /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> >>',
    stream(`/Type /XObject /Subtype /Form /BBox [0 0 600 900] /Resources ${resources}`, form),
    stream(
      '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
      ['x'],
    ),
    ...pages.flatMap(({ content, rotate = 0 }, at) => [
      `<< /Type /Page /Parent 2 0 R ${size} /Rotate ${String(rotate)} /Resources ${resources}` +
        ` /Contents ${String(first + 2 * at + 1)} 0 R >>`,
      stream('', content),
    ]),
  ];
  return write(objects, trailer);
}

function stream(entries: string, content: readonly string[]): string {
  const body = content.join('\n');
  return `<< ${entries} /Length ${String(body.length)} >>\nstream\n${body}\nendstream`;
}

function write(objects: readonly string[], trailer: string): Uint8Array {
  const parts = ['%PDF-1.7\n'];
  let at = parts.join('').length;
  const offsets = objects.map((object, index) => {
    const part = `${String(index + 1)} 0 obj\n${object}\nendobj\n`;
    parts.push(part);
    at += part.length;
    return at - part.length;
  });
  const entries = offsets
    .map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
    .join('');
  const count = String(objects.length + 1);
  parts.push(
    `xref\n0 ${count}\n0000000000 65535 f \n${entries}`,
    `trailer << /Size ${count} /Root 1 0 R ${trailer} >>\nstartxref\n${String(at)}\n%%EOF\n`,
  );
  return new TextEncoder().encode(parts.join(''));
}
