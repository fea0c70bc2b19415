/** A YAML escape such as "\u202E" writes a sign that the text of the file does not show. */
import { visit, type Document, type LineCounter } from 'yaml';
import { quoted, type Report } from './problem.ts';
import { DELETE_HIDDEN, hiddenSign, VISIBLE } from './signs.ts';

/** @returns whether every value and key can be seen; the others were reported */
export function valuesAreVisible(
  document: Document,
  lines: LineCounter,
  file: string,
  report: Report,
): boolean {
  let isVisible = true;
  visit(document, {
    Scalar(_, { value, range }) {
      const sign = typeof value === 'string' ? hiddenSign(value) : undefined;
      if (sign === undefined) return;
      isVisible = false;
      const row = range ? lines.linePos(range[0]).line : undefined;
      const found = `转义写成的 ${quoted(sign)}`;
      report({ file, row, found, expected: VISIBLE, action: DELETE_HIDDEN });
    },
  });
  return isVisible;
}
