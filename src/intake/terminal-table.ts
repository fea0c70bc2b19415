/** Tables of a terminal: Chinese characters are two columns wide, and a row fits the window. */
import { oneLine } from '../importer/merge/csv-text.ts';

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u;

/** Columns of a terminal that a text takes. */
export function widthOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0);
}

/** What does not fit is cut and ends with …: the whole text stands in the files. */
export function fitted(text: string, width: number): string {
  const plain = oneLine(text);
  if (widthOf(plain) <= width) return plain + ' '.repeat(width - widthOf(plain));
  let kept = '';
  for (const character of plain) {
    if (widthOf(kept + character) > width - 1) break;
    kept += character;
  }
  return `${kept}…${' '.repeat(Math.max(0, width - 1 - widthOf(kept)))}`;
}

/**
 * @param rows the head first
 * @param room columns of the window
 */
export function terminalTable(rows: readonly (readonly string[])[], room: number): string {
  const count = Math.max(0, ...rows.map(({ length }) => length));
  const needed = Array.from({ length: count }, (_, column) =>
    Math.max(...rows.map((row) => widthOf(oneLine(row[column] ?? '')))),
  );
  const widths = shrunk(needed, room - 2 * (count - 1) - 2);
  const line = (row: readonly string[]): string =>
    `  ${widths.map((width, column) => fitted(row[column] ?? '', width)).join('  ')}`.trimEnd();
  const [head = [], ...body] = rows;
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return [line(head), `  ${rule}`, ...body.map(line)].join('\n');
}

const LEAST = 8;

/** The widest column gives way first. */
function shrunk(widths: readonly number[], room: number): readonly number[] {
  const fitting = [...widths];
  const sum = (): number => fitting.reduce((all, width) => all + width, 0);
  while (sum() > room) {
    const widest = Math.max(...fitting);
    if (widest <= LEAST) break;
    fitting[fitting.indexOf(widest)] = widest - 1;
  }
  return fitting;
}

/** A sentence over several lines, indented under its mark. */
export function wrapped(mark: string, text: string, room: number): string {
  const lines: string[] = [];
  let line = '';
  for (const character of oneLine(text)) {
    // A closing mark does not begin a line.
    if (widthOf(line + character) > room - 4 && !/[，。；：、）”！？]/.test(character)) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += character;
  }
  lines.push(line);
  return lines.map((each, index) => `${index === 0 ? `  ${mark} ` : '    '}${each}`).join('\n');
}

/** So many of a long list are shown. */
export const SHOWN = 12;

/** The first names of a list. */
export function listedNames(names: readonly string[]): string {
  const shown = names.slice(0, SHOWN).join('、');
  return names.length > SHOWN ? `${shown}……` : shown;
}
