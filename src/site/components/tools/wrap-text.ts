/** Line breaks for text in a picture, where nothing breaks lines by itself. No DOM here. */

/** Latin letters and digits take about this share of a Chinese character's width. */
const NARROW_SHARE = 0.56;
/** These never begin a line. */
const NO_START = new Set('，。；：、）》”’！？%,.;:)');

/**
 * @param width of a line, in pixels
 * @param size of the type, in pixels
 */
export function wrapText(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const most = Math.max(2, Math.floor(width / size / NARROW_SHARE));
  for (const piece of pieces(text, most)) {
    const wide = widthOf(piece) * size;
    if (used + wide > width && line !== '' && !NO_START.has(piece)) {
      lines.push(line.trimEnd());
      line = '';
      used = 0;
    }
    if (line === '' && piece.trim() === '') continue;
    line += piece;
    used += wide;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** Latin words stay whole, unless one is longer than a line, as addresses are. */
function pieces(text: string, most: number): readonly string[] {
  return (text.match(/[!-~\u2212]+|\s+|[^]/gu) ?? []).flatMap((piece) =>
    Array.from({ length: Math.ceil(piece.length / most) }, (_, index) =>
      piece.slice(index * most, (index + 1) * most),
    ),
  );
}

/** In widths of one Chinese character. */
function widthOf(piece: string): number {
  return Array.from(piece).reduce(
    (sum, character) => sum + (/[ -~\u2212]/.test(character) ? NARROW_SHARE : 1),
    0,
  );
}
