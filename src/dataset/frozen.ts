/** published.csv: a published rubric file is never edited; its hash shows it if it was. */
import { readTable } from '../model/csv.ts';
import { quoted } from '../model/problem.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { Folder } from './folder.ts';

export function checkFrozen(folder: Folder, rubrics: readonly Rubric[]): void {
  const file = folder.label('published.csv');
  const bytes = folder.bytes('published.csv');
  if (!bytes) return;
  const columns = ['version', 'date', 'sha256', 'note'] as const;
  const rows = readTable(bytes, { file, columns, key: ['version'] }, folder.report);
  for (const { line, cells } of rows) {
    const name = `${cells.version}.yaml`;
    const actual = folder.has(name) ? folder.sha256(name) : '没有这个文件';
    if (actual !== cells.sha256)
      folder.report({
        file,
        row: line,
        column: 'sha256',
        found: `${name} 现为 ${actual ?? ''}`,
        expected: `发布时的 ${cells.sha256}`,
        action: '已发布的评分标准不能改；请恢复原文件，改动写成新版本',
      });
  }
  for (const rubric of rubrics)
    if (!rows.some((row) => row.cells.version === rubric.id))
      folder.report({
        file,
        column: 'version',
        found: `没有 ${quoted(rubric.id)}`,
        expected: '每份评分标准一行',
        action: `请补上一行，sha256 为 ${folder.sha256(`${rubric.id}.yaml`) ?? ''}`,
      });
}
