/** published.csv: a published rubric file is never edited; its hashes show it if it was. A correction is a dated row with its reason. */
import { createHash } from 'node:crypto';
import { readTable } from '../engine/model/csv.ts';
import { parseYaml } from '../engine/model/parse-yaml.ts';
import { quoted, type Problem } from '../engine/model/problem.ts';
import type { Rubric } from '../engine/rubric/rubric.ts';
import type { Folder } from './folder.ts';

const COLUMNS = ['version', 'date', 'sha256', 'scoring_sha256', 'note'] as const;

interface Row {
  readonly line: number;
  readonly cells: Readonly<Record<(typeof COLUMNS)[number], string>>;
}

export function checkFrozen(folder: Folder, rubrics: readonly Rubric[]): void {
  const file = folder.label('published.csv');
  const bytes = folder.bytes('published.csv');
  if (!bytes) return;
  const rows = readTable(
    bytes,
    { file, columns: COLUMNS, key: ['version', 'date', 'sha256'] },
    folder.report,
  );
  const versions = Map.groupBy(rows, ({ cells }) => cells.version);
  for (const [version, own] of versions) checkVersion(folder, version, own);
  for (const rubric of rubrics) {
    if (versions.has(rubric.id)) continue;
    const { whole, scoring } = hashes(folder, `${rubric.id}.yaml`);
    folder.report({
      file,
      column: 'version',
      found: `没有 ${quoted(rubric.id)}`,
      expected: '每份评分标准一行',
      action: `请补上一行，sha256 为 ${whole}，scoring_sha256 为 ${scoring}`,
    });
  }
}

/** The last row tells what the file is now; each row before it, what was corrected since. */
function checkVersion(folder: Folder, version: string, rows: readonly Row[]): void {
  const name = `${version}.yaml`;
  const actual = hashes(folder, name);
  const last = rows.at(-1);
  if (!last) return;
  const scoring = last.cells.scoring_sha256;
  if (actual.scoring !== scoring)
    report(folder, last, {
      column: 'scoring_sha256',
      found: `${name} 除说明和存疑外现为 ${actual.scoring}`,
      expected: `登记的 ${scoring}`,
      action: FROZEN,
    });
  else if (actual.whole !== last.cells.sha256)
    report(folder, last, {
      column: 'sha256',
      found: `${name} 现为 ${actual.whole}`,
      expected: `登记的 ${last.cells.sha256}`,
      action: WORDS,
    });
  for (const [index, row] of rows.slice(1).entries()) checkReason(folder, row, rows[index]);
}

/** A correction of the scoring says so where it is registered: nobody may move points by the way. */
function checkReason(folder: Folder, row: Row, before: Row | undefined): void {
  const { scoring_sha256: scoring, note } = row.cells;
  if (scoring === before?.cells.scoring_sha256 || note.startsWith(CORRECTION)) return;
  report(folder, row, {
    column: 'note',
    found: note === '' ? '空' : quoted(note),
    expected: `以“${CORRECTION}”开头的理由，因为这一行的 scoring_sha256 与上一行不同`,
    action: '请写明计分改了什么、为什么；没有改计分的，请照抄上一行的 scoring_sha256',
  });
}

const CORRECTION = '更正计分：';
const FROZEN =
  '已发布的评分标准，除说明和存疑外不能改；请恢复原文件，改动写成新版本；抄录有误的，补上一行，note 以“更正计分：”开头';
const WORDS = '只改了说明或存疑；请补上一行，date 写更正的日期，note 写改了什么，或恢复原文件';

type Told = Pick<Problem, 'column' | 'found' | 'expected' | 'action'>;

function report(folder: Folder, { line }: Row, told: Told): void {
  folder.report({ file: folder.label('published.csv'), row: line, ...told });
}

const NO_FILE = '没有这个文件';
/** Words of the site about the table, on which no point depends. */
const ARE_WORDS: ReadonlySet<string> = new Set(['说明', '存疑']);

function hashes(
  folder: Folder,
  name: string,
): { readonly whole: string; readonly scoring: string } {
  const text = folder.has(name) ? folder.text(name) : undefined;
  if (text === undefined) return { whole: NO_FILE, scoring: NO_FILE };
  return { whole: folder.sha256(name) ?? '', scoring: scoringHash(text) };
}

/** SHA-256 of everything in a rubric file but the words on which no point depends. */
export function scoringHash(text: string): string {
  const tree = treeOf(text);
  if (tree === undefined) return '读不通';
  const scoring = JSON.stringify(tree, (key, value: unknown) =>
    ARE_WORDS.has(key) ? undefined : value,
  );
  return createHash('sha256').update(scoring).digest('hex');
}

/** What is wrong with the file itself is told where it is read: references that blow up, say. */
function treeOf(text: string): unknown {
  try {
    return parseYaml(text).toJS();
  } catch {
    return undefined;
  }
}
