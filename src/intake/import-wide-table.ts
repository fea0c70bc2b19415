/** Imports a 宽表: each row is written to its own report, and a bad row stops none of the others. */
import { basename } from 'node:path';
import { isWorkbook } from '../importer/wide/read-sheet.ts';
import { readWide, type WideRow } from '../importer/wide/read-wide.ts';
import type { DocumentOrigin } from '../importer/merge/reading.ts';
import type { Problem } from '../engine/model/problem.ts';
import { sha256, type IntakeContext } from './intake-context.ts';
import type { ImportOutcome } from './outcome.ts';
import { readFile } from './read-file.ts';
import { settleTarget } from './settle-target.ts';
import { writeReport } from './write-report.ts';

export async function importWideTable(
  path: string,
  context: IntakeContext,
): Promise<readonly ImportOutcome[]> {
  const file = basename(path);
  const { reader, dataset } = context;
  const limits = reader.limits();
  const bytes = readFile(path, limits.maxBytes);
  if (!(bytes instanceof Uint8Array)) return [{ kind: 'refused', source: path, problems: [bytes] }];
  const sheet = await reader.readSheet(bytes, file);
  const rows = sheet.ok ? readWide(sheet.value, file, dataset.catalogue.words, limits.wide) : sheet;
  if (!rows.ok) return [{ kind: 'refused', source: path, problems: rows.problems }];
  const origin: DocumentOrigin = {
    标题: '',
    名称: file,
    形式: isWorkbook(file) ? '工作簿' : 'CSV 表',
    行数: '',
    sha256: sha256(bytes),
    说明: '数来自一张宽表；行号是表的第几行，列名所在的是第 1 行。',
    页数: '',
  };
  return rows.value.map((row) => importRow(`${path} 第${row.row}行`, row, file, origin, context));
}

const STORED =
  '工作簿里设为“数值”的格按存的值写入：9.80 存的是 9.8，末位的 0 不在了，尾差会算大。要保留，请把格设为“文本”照抄。';

function importRow(
  source: string,
  row: WideRow,
  file: string,
  origin: DocumentOrigin,
  context: IntakeContext,
): ImportOutcome {
  const said = { where: `第${row.row}行`, department: row.department, year: row.year };
  const { command, dataset, dataRoot } = context;
  const target = settleTarget(file, command, said, dataset.catalogue, dataRoot);
  const unsettled: readonly Problem[] = target.ok ? [] : target.problems;
  // Without a department the row's own message says it already.
  const problems = [...row.problems, ...(row.department === '' ? [] : unsettled)];
  if (problems.length > 0 || !target.ok) return { kind: 'refused', source, problems };
  const reading = { figures: row.figures, scores: [], tables: [] };
  const wide = (fact: string): boolean => row.speaksOf.has(fact);
  const doubts = isWorkbook(file) ? [STORED] : [];
  return writeReport(target.value, { source, reading, origin, doubts, wide }, context);
}
