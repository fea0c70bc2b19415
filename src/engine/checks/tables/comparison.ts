/** 预算与决算对照: which cells of a year's budget and final accounts are the same item. Source: data/disclosure-comparison.yaml. */
import type { Entry } from '../../model/entry.ts';
import { quoted } from '../../model/problem.ts';
import type { CheckWords } from '../check-words.ts';
import { readCellReference, type CellReference } from './cell-reference.ts';

export interface ComparedItem {
  readonly name: string;
  /** 1 a total, 2 a part of it. */
  readonly level: 1 | 2;
  readonly budget: CellReference;
  readonly final: CellReference;
  /** Where next year's budget prints this year's; undefined where no table does. */
  readonly repeated: CellReference | undefined;
}

export function readComparison(file: Entry, words: CheckWords): readonly ComparedItem[] {
  return file.items().map((entry) => {
    const level = entry.text('级');
    if (level !== '1' && level !== '2') entry.at('级').problem(quoted(level), '1 或 2', '请改正');
    const repeated = entry.maybe('上年数');
    const item: ComparedItem = {
      name: entry.text('名称'),
      level: level === '2' ? 2 : 1,
      budget: readCellReference(entry.at('预算'), words),
      final: readCellReference(entry.at('决算'), words),
      repeated: repeated && readCellReference(repeated, words),
    };
    entry.done();
    return item;
  });
}
