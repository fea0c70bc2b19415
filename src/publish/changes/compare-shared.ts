/** The files that more than one report rests on: rubrics, crosswalks, checks, the glossary, units and words. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'yaml';
import type { ChangeLine, ReportChange } from './change.ts';

/** A report's own folder, whose changes are told with the report. */
const OF_A_REPORT = /^jurisdictions\/[^/]+\/\d{4}\//;
/** Told department by department. */
const DEPARTMENTS = /^jurisdictions\/[^/]+\/(departments\.csv|jurisdiction\.yaml)$/;

export function compareShared(
  before: string,
  now: string,
  moved: readonly ReportChange[],
): readonly ChangeLine[] {
  const [old, current] = [sharedFiles(before), sharedFiles(now)];
  return [...new Set([...old.keys(), ...current.keys()])].sort().flatMap((name): ChangeLine[] => {
    const [was, is] = [old.get(name), current.get(name)];
    if (was === is) return [];
    if (was === undefined || is === undefined)
      return [{ text: `${is === undefined ? '删去' : '新增'} data/${name}` }];
    const checks = name === 'checks.yaml' ? `：${compareChecks(was, is)}` : '';
    return [{ text: `改了 data/${name}${checks}${sayMoved(name, moved)}` }];
  });
}

function sharedFiles(root: string): ReadonlyMap<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && /\.(csv|yaml)$/.test(file.name))
    .map((file) => relative(root, join(file.parentPath, file.name)))
    .filter((name) => !OF_A_REPORT.test(name) && !DEPARTMENTS.test(name));
  return new Map(files.map((name) => [name, readFileSync(join(root, name), 'utf8')]));
}

/** Which of the general checks were added, dropped or rewritten. */
function compareChecks(before: string, now: string): string {
  const [old, current] = [byNumber(before), byNumber(now)];
  const moves = [...new Set([...old.keys(), ...current.keys()])].flatMap((id) => {
    const [was, is] = [old.get(id), current.get(id)];
    if (was === is) return [];
    if (was === undefined) return [`新增 ${id}`];
    return is === undefined ? [`删去 ${id}`] : [`改了 ${id}`];
  });
  return moves.length === 0 ? '只改了注释或次序' : moves.join('、');
}

function byNumber(text: string): ReadonlyMap<string, string> {
  const list = parse(text, { schema: 'failsafe' }) as readonly Readonly<Record<string, unknown>>[];
  return new Map(list.map((each) => [String(each['编号']), JSON.stringify(each)]));
}

/** The reports that moved and may have moved with this file. */
function sayMoved(name: string, moved: readonly ReportChange[]): string {
  const [, rubric] = /rubrics\/(.+)\.yaml$/.exec(name) ?? [];
  const touched = moved.filter(
    ({ rubrics, scores, findings }) =>
      scores.length + findings.length > 0 && (rubric === undefined || rubrics.includes(rubric)),
  );
  if (touched.length === 0) return '；没有报告的得分或疑点变动';
  return `；得分或疑点变动的报告：${touched.map((each) => each.name).join('、')}`;
}
