/** 虚构示例数据: a small rubric and documents that print a scoring table of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  Grid,
  GridCell,
  GridOrigin,
  Line,
  SourceDocument,
} from '../../../src/importer/document.ts';
import { readScoreTable } from '../../../src/importer/scores/read-score-table.ts';
import type { ScoredRubric, ScoreReading } from '../../../src/importer/scores/score-row.ts';
import { readScoreWords } from '../../../src/importer/scores/score-words.ts';
import { decimal } from '../../../src/engine/model/decimal.ts';
import { readYaml } from '../../../src/engine/model/entry.ts';
import { describeProblem } from '../../../src/engine/model/problem.ts';
import { DATA_ROOT } from '../../helpers/data.ts';

const yaml = readYaml(
  readFileSync(join(DATA_ROOT, 'recognition/scores.yaml'), 'utf8'),
  'data/recognition/scores.yaml',
  (problem) => {
    throw new Error(describeProblem(problem));
  },
);
if (!yaml) throw new Error('data/recognition/scores.yaml is empty');
export const WORDS = readScoreWords(yaml);

function indicator(name: string, fullMarks: string, items: readonly string[] = []) {
  return {
    name,
    fullMarks: decimal(fullMarks),
    items: items.map((marks, index) => ({ number: String(index + 1), fullMarks: decimal(marks) })),
  };
}

/** Four indicators in two groups; the second has two items. */
export const RUBRIC: ScoredRubric = {
  scorable: new Map([
    ['plan', indicator('计划编制合理性', '5')],
    ['buy', indicator('政府采购执行', '4', ['1', '3'])],
    ['keep', indicator('资产管理安全性', '6')],
    ['gain', indicator('社会效益', '8')],
  ]),
  groups: [
    { name: '部门决策', fullMarks: decimal('9') },
    { name: '资产管理', fullMarks: decimal('14') },
  ],
  textTotal: undefined,
};

/** @param printed lines parted by ` / `, numbered from 1 */
export function textOf(printed: string): SourceDocument {
  const lines = printed.split(' / ').map((text, index): Line => line(text, index + 1));
  const blocks = [{ kind: 'text' as const, lines }];
  return { format: 'text', blocks, pageSizes: undefined, lineCount: lines.length, remarks: [] };
}

function line(text: string, number: number): Line {
  return { number, page: undefined, text, boxes: undefined, endsParagraph: false };
}

/**
 * @param tables rows of cells parted by `|`; `←` belongs to the cell on its left, `↑` to the one above;
 *   an empty line parts two grids
 */
export function gridsOf(tables: string, origin: GridOrigin = 'marked'): SourceDocument {
  const blocks = tables
    .trim()
    .split(/\n\s*\n/u)
    .map((table, index) => gridOf(table.trim().split('\n'), origin, index * 100));
  return { format: 'docx', blocks, pageSizes: undefined, lineCount: undefined, remarks: [] };
}

function gridOf(printed: readonly string[], origin: GridOrigin, before: number): Grid {
  const rows = printed.map((row) => row.split('|').map((text) => text.trim()));
  const at = (row: number, column: number): string | undefined => rows[row]?.[column];
  const cells = rows.flatMap((row, r) =>
    row.flatMap((text, c): GridCell[] => {
      if (text === '←' || text === '↑') return [];
      let colSpan = 1;
      while (at(r, c + colSpan) === '←') colSpan += 1;
      let rowSpan = 1;
      while (at(r + rowSpan, c) === '↑') rowSpan += 1;
      const lines = text === '' ? [] : [line(text, before + r + 1)];
      return [{ row: r, column: c, rowSpan, colSpan, lines }];
    }),
  );
  const columnCount = Math.max(...rows.map(({ length }) => length));
  return { kind: 'grid', origin, rowCount: rows.length, columnCount, cells };
}

export function readScores(document: SourceDocument, rubric = RUBRIC): ScoreReading {
  return readScoreTable(document, rubric, WORDS, new Map());
}

/** `plan 4.5@12; buy.1 1@14` */
export function told({ scores }: ScoreReading): string {
  return scores
    .map(({ indicator: id, item, score, place }) => {
      const lines = place.lines.map(({ from, to }) => (from === to ? from : `${from}-${to}`));
      return `${id}${item === '' ? '' : `.${item}`} ${score}@${lines.join(';')}`;
    })
    .join('; ');
}
