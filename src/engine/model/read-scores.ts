/** Reads a report's scores.csv: the self scores as printed, by indicator or by item. */
import { readTable } from './csv.ts';
import type { Decimal } from './decimal.ts';
import { readPrinted } from './printed.ts';
import { quoted, type Report } from './problem.ts';
import { parseSpans, type Source } from './source.ts';

/** 自评得分: `item` is '' for the whole indicator. */
export interface SelfScore {
  readonly indicator: string;
  readonly item: string;
  readonly score: Decimal;
  readonly printed: string;
  readonly source: Source;
  readonly note: string;
}

/** What a score may be given for: id → Chinese name and full marks. */
export type Scorable = ReadonlyMap<string, Scorables>;

export interface Scorables {
  readonly name: string;
  readonly fullMarks: Decimal;
  readonly items: readonly { readonly number: string; readonly fullMarks: Decimal }[];
}

export const SCORE_COLUMNS = [
  'indicator',
  'name',
  'item',
  'score',
  'line',
  'page',
  'note',
] as const;

/** @returns the scores given; a row without a score, 未自评, gives none */
export function readScores(
  bytes: Uint8Array,
  file: string,
  scorable: Scorable,
  report: Report,
): readonly SelfScore[] {
  const spec = { file, columns: SCORE_COLUMNS, key: ['indicator', 'item'] as const };
  const rows = readTable(bytes, spec, report);
  return rows.flatMap(({ line, cells }): SelfScore[] => {
    const problem = (column: keyof typeof cells, expected: string, action: string): SelfScore[] => {
      report({ file, row: line, column, found: quoted(cells[column]), expected, action });
      return [];
    };
    const indicator = scorable.get(cells.indicator);
    if (!indicator) return problem('indicator', '评分标准中的指标标识', '请对照评分标准改正');
    if (indicator.name !== cells.name)
      return problem('name', `“${indicator.name}”`, '请核对是否填错行');
    const item = indicator.items.find((each) => each.number === cells.item);
    if (cells.item !== '' && !item) {
      const known = indicator.items.map((each) => each.number).join('、');
      return problem('item', `空，或评分项编号 ${known}`, '请对照评分标准改正');
    }
    const { fullMarks } = item ?? indicator;
    // An empty score says 未自评; a place beside it says that something was printed there.
    if (cells.score + cells.line + cells.page === '') return [];
    const score = readPrinted(cells.score, []);
    if (!score)
      return problem('score', '一个数', '请照印刷抄写；没有自评时 score、line、page 都留空');
    if (score.value.isNegative() || score.value.gt(fullMarks))
      return problem('score', `0 到 ${fullMarks.toString()} 之间的分`, '请对照原文核对');
    const lines = parseSpans(cells.line);
    const pages = parseSpans(cells.page);
    if (!lines || !pages || lines.length + pages.length === 0)
      return problem('line', '行号或页码', '请写明这个分印在哪里');
    const source = { lines, pages };
    return [
      {
        indicator: cells.indicator,
        item: cells.item,
        score: score.value,
        printed: cells.score,
        source,
        note: cells.note,
      },
    ];
  });
}
