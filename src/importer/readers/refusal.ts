/** A document that cannot be read: why, and what to do. */
import type { Outcome } from '../imported.ts';

export interface Refusal {
  readonly ok: false;
  readonly problems: Extract<Outcome<never>, { ok: false }>['problems'];
}

export function refuse(file: string, found: string, expected: string, action: string): Refusal {
  return { ok: false, problems: [{ file, found, expected, action }] };
}

/** Bytes for a message: whole MB, or fewer as bytes. */
export function sizeInWords(bytes: number): string {
  const megabytes = Math.floor(bytes / 1024 / 1024);
  return megabytes > 0 ? `${String(megabytes)} MB` : `${String(bytes)} 字节`;
}

/** A document with more characters than a report has. */
export function tooLong(file: string, most: number): Refusal {
  const expected = `整份不超过 ${String(most)} 字`;
  return refuse(file, '字数过多的文件', expected, '请确认是一份报告；合订的请拆开再导入');
}

/** 第 1、3–5 行: runs of numbers as spans; long lists end with the count of all. */
export function spansInWords(numbers: readonly number[], most = 20): string {
  const spans: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = spans.at(-1);
    if (last?.to === number - 1) last.to = number;
    else spans.push({ from: number, to: number });
  }
  const words = spans
    .slice(0, most)
    .map(({ from, to }) => (from === to ? String(from) : `${String(from)}–${String(to)}`));
  return words.join('、') + (spans.length > most ? ` 等（共 ${String(numbers.length)} 处）` : '');
}
