/** 长度: names and notes that no page could show. Limits: data/terms.yaml. */
import { csvParseRows } from 'd3-dsv';
import type { Entry } from '../engine/model/entry.ts';
import { quoted, type Report } from '../engine/model/problem.ts';

export interface Lengths {
  /** Signs of a name or a title. */
  readonly name: number;
  /** Signs of a cell, or of a line of YAML. */
  readonly cell: number;
  /** Bytes of a file. */
  readonly file: number;
}

export function readLengths(entry: Entry): Lengths {
  const number = (key: string): number => {
    const text = entry.text(key);
    if (!/^[1-9]\d{0,8}$/.test(text)) entry.at(key).problem(quoted(text), '正整数', '请改正');
    return Number.parseInt(text, 10) || Number.MAX_SAFE_INTEGER;
  };
  const lengths = { name: number('名称'), cell: number('一格'), file: number('文件') };
  entry.done();
  return lengths;
}

const NAMES = ['name', 'zh', 'short', 'title', 'document_number', 'category', 'unit', 'value'];
const SHORTEN = '请缩短；是几行并成了一行的，请检查半角双引号';

/** @returns whether the file is short enough to be read; longer cells were reported too */
export function isShort(
  bytes: Uint8Array,
  file: string,
  { name, cell, file: most }: Lengths,
  report: Report,
): boolean {
  if (bytes.length > most) {
    const found = `${String(bytes.length)} 字节的文件`;
    const expected = `不超过 ${String(most)} 字节`;
    report({ file, found, expected, action: '请检查是不是放错了文件' });
    return false;
  }
  const text = new TextDecoder().decode(bytes);
  const lines = text.split('\n');
  if (lines.every((line) => line.length <= name)) return true;
  const rows = file.endsWith('.csv') ? csvParseRows(text) : lines.map((line) => [line]);
  const [head = []] = file.endsWith('.csv') ? rows : [];
  let isSound = true;
  rows.forEach((cells, row) => {
    cells.forEach((content, column) => {
      const title = head[column]?.trim() ?? '';
      const limit = NAMES.includes(title) ? name : cell;
      if (content.length <= limit) return;
      isSound = false;
      const found = `${String(content.length)} 个字`;
      const expected = `不超过 ${String(limit)} 个字`;
      report({ file, row: row + 1, column: title, found, expected, action: SHORTEN });
    });
  });
  return isSound;
}
