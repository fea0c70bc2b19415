/** 尺度: a value of data/recognition with its reason, `{ 值: 0.7, 理由: … }`. Geometry and counts, never a figure. */
import type { Entry } from '../engine/model/entry.ts';
import { quoted } from '../engine/model/problem.ts';

export function whole(entry: Entry, key: string): number {
  return readLimit(entry, key, /^([1-9]\d*)$/, '正整数');
}

export function measure(entry: Entry, key: string): number {
  return readLimit(entry, key, /^(\d+(?:\.\d+)?)$/, '如 0.4');
}

/** @returns 0 after a problem was reported */
export function readLimit(parent: Entry, key: string, form: RegExp, expected: string): number {
  const entry = parent.at(key);
  const text = entry.text('值');
  if (entry.text('理由') === '' && entry.has('理由'))
    entry.problem('没有写理由', '这个值的理由', '请写明为什么是这个值');
  entry.done();
  const [, digits] = form.exec(text) ?? [];
  if (digits === undefined) entry.at('值').problem(quoted(text), expected, '请改正');
  return Number.parseFloat(digits ?? '0');
}
