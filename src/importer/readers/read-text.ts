/** 纯文本 → 原件. Blank lines stay: they are lines of the file that a place refers to. */
import type { Line, SourceDocument } from '../document.ts';
import type { Outcome } from '../imported.ts';
import { decodeBytes } from './decode.ts';
import type { ReaderLimits } from './limits.ts';
import { refuse, spansInWords, tooLong } from './refusal.ts';

// Tabs may part columns: they stay. All other control characters are never printed.
const CONTROLS = /[\0-\x08\x0b\x0e-\x1f\x7f\u0080-\u009f\ufeff]/g;

export function readText(
  bytes: Uint8Array,
  name: string,
  limits: ReaderLimits,
): Outcome<SourceDocument> {
  const { lines, remarks } = decodeBytes(bytes);
  if (lines.length > limits.maxLines)
    return refuse(
      name,
      `${String(lines.length)} 行`,
      `不超过 ${String(limits.maxLines)} 行`,
      '请确认是一份报告；合订的请拆开再导入',
    );
  if (lines.reduce((sum, line) => sum + line.length, 0) > limits.maxTotalCharacters)
    return tooLong(name, limits.maxTotalCharacters);
  if (lines.every((line) => line.trim() === ''))
    return refuse(name, '只有空白的文件', '有文字的文件', '请确认文件是否导出完整');
  const withControls = lines.flatMap((line, index) =>
    line.search(CONTROLS) >= 0 ? [index + 1] : [],
  );
  const dropped =
    withControls.length > 0
      ? [`第 ${spansInWords(withControls)} 行有不可见的控制字符，已略去。`]
      : [];
  return {
    ok: true,
    value: {
      format: 'text',
      blocks: [{ kind: 'text', lines: lines.map(lineOf) }],
      pageSizes: undefined,
      // Blank lines at the end are no lines of the report.
      lineCount: lines.findLastIndex((line) => line.trim() !== '') + 1,
      remarks: [...remarks, ...dropped],
    },
  };
}

function lineOf(raw: string, index: number): Line {
  // A form feed ends a page, not a line: the number of the physical line must stay.
  const text = raw
    .replace(/^\f+|\f+$/g, '')
    .replace(/\f/g, ' ')
    .replace(CONTROLS, '');
  return {
    number: index + 1,
    page: undefined,
    text: text.trim() === '' ? '' : text,
    boxes: undefined,
    endsParagraph: false,
  };
}
