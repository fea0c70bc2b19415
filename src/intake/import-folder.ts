/** A folder of documents: each by itself, and one that fails stops none of the others. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isWideTable } from '../importer/wide/read-sheet.ts';
import { importReport } from './import-report.ts';
import { importWideTable } from './import-wide-table.ts';
import type { IntakeContext } from './intake-context.ts';
import { differences, type ImportOutcome } from './outcome.ts';

/** @param progress gets a line as each file is done */
export async function importFolder(
  folder: string,
  context: IntakeContext,
  progress: (text: string) => void,
): Promise<readonly ImportOutcome[]> {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((each) => each.isFile() && !each.name.startsWith('.') && !each.name.startsWith('~$'))
    .map(({ name }) => name)
    .sort((a, b) => a.localeCompare(b, 'en'));
  if (names.length === 0) return [nothingIn(folder)];
  const outcomes: ImportOutcome[] = [];
  for (const [index, name] of names.entries()) {
    const fresh = await importFile(join(folder, name), context);
    outcomes.push(...fresh);
    progress(`[${index + 1}/${names.length}] ${name}：${fresh.map(wordOf).join('，')}`);
  }
  return outcomes;
}

function nothingIn(folder: string): ImportOutcome {
  const action = '请把报告放进去，子文件夹不看';
  const problem = { file: folder, found: '没有文件', expected: '至少一份报告', action };
  return { kind: 'refused', source: folder, problems: [problem] };
}

/** A document or a wide table. */
export async function importFile(
  path: string,
  context: IntakeContext,
): Promise<readonly ImportOutcome[]> {
  try {
    return isWideTable(path)
      ? await importWideTable(path, context)
      : [await importReport(path, context)];
  } catch (error) {
    // A fault of the program in one file must not cost the others.
    const found = `程序出错：${error instanceof Error ? error.message : String(error)}`;
    const problem = { file: path, found, expected: '能读完', action: '请把这份文件报告给维护者' };
    return [{ kind: 'refused', source: path, problems: [problem] }];
  }
}

function wordOf(outcome: ImportOutcome): string {
  if (outcome.kind === 'refused') return `没有导入（${outcome.problems.length} 个问题）`;
  const count = differences(outcome).length;
  const word = outcome.changed.length === 0 ? '没有变化' : `公布数 ${outcome.counts.figures} 项`;
  return count > 0 ? `${word}，${count} 处不同待定` : word;
}
