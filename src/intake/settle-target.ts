/** Which report a document is: from the options and its cover, which must not contradict each other. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { matchDepartment } from '../importer/cover/match-department.ts';
import type { Cover, Outcome } from '../importer/imported.ts';
import { existsIn } from '../engine/comparison/lineage.ts';
import type { Department, Jurisdiction } from '../dataset/jurisdiction.ts';
import type { Catalogue } from '../dataset/catalogue.ts';
import { validYears } from '../dataset/report-folders.ts';
import { readYaml } from '../engine/model/entry.ts';
import { quoted, type Problem } from '../engine/model/problem.ts';
import type { Request } from './new-report/new-request.ts';
import type { ImportCommand } from './import-command.ts';

export type AskedTarget = Pick<ImportCommand, 'jurisdiction' | 'department' | 'year' | 'rubric'>;

export interface ReportTarget extends Request {
  /** The folder is there already, and this import is merged with it. */
  readonly exists: boolean;
}

interface Known {
  readonly jurisdiction: Jurisdiction;
  readonly department: Department;
}

/** What is said of the report: by the cover of a document, or by a row of a wide table. */
export interface PrintedIdentity {
  /** As messages name it: 封面, or 第 3 行. */
  readonly where: string;
  readonly department: string;
  readonly year: string;
}

export function saidByCover({ department, year }: Cover): PrintedIdentity {
  return { where: '封面', department: department?.value ?? '', year: year?.value ?? '' };
}

type Say = (column: string, found: string, expected: string, action: string) => void;

export function settleTarget(
  file: string,
  asked: AskedTarget,
  said: PrintedIdentity,
  catalogue: Catalogue,
  dataRoot: string,
): Outcome<ReportTarget> {
  const problems: Problem[] = [];
  const say: Say = (column, found, expected, action) => {
    problems.push({ file, column, found, expected, action });
  };
  const known = settleDepartment(asked, said, catalogue, say);
  const year = settleYear(asked, said, say);
  if (!known || year === '') return { ok: false, problems };
  const { jurisdiction, department } = known;
  if (!existsIn(department, year))
    say(
      '年度',
      quoted(year),
      `${department.id} 存续的年度（${validYears(department)}）`,
      '请核对年度和部门；更名、合并的用接续的部门',
    );
  const path = join('jurisdictions', jurisdiction.id, year, department.id);
  const folder = join(dataRoot, path);
  const exists = existsSync(folder);
  const settled = settleRubric(asked, jurisdiction.id, year, exists ? folder : '', catalogue, say);
  if (problems.length > 0 || !settled) return { ok: false, problems };
  const key = { jurisdiction: jurisdiction.id, year, department: department.id };
  const label = `data/${path}`;
  return { ok: true, value: { key, jurisdiction, department, ...settled, folder, label, exists } };
}

function settleDepartment(
  asked: AskedTarget,
  said: PrintedIdentity,
  { jurisdictions }: Catalogue,
  say: Say,
): Known | undefined {
  const ids = jurisdictions.map(({ id }) => id);
  if (asked.jurisdiction !== undefined && !ids.includes(asked.jurisdiction)) {
    say('--jurisdiction', quoted(asked.jurisdiction), ids.join('、'), '请改正，或先建行政区');
    return undefined;
  }
  const within = jurisdictions.filter(({ id }) => id === (asked.jurisdiction ?? id));
  const all = within.flatMap((jurisdiction) =>
    jurisdiction.departments.map((department) => ({ jurisdiction, department })),
  );
  const reported = said.department === '' ? [] : namedIn(all, said.department);
  const { department: id } = asked;
  const wanted = id === undefined ? reported : all.filter(({ department }) => department.id === id);
  const [first] = wanted;
  if (id !== undefined && !first) {
    say('--department', quoted(id), 'departments.csv 中的 id', '请改正，或先在表里加一行');
    return undefined;
  }
  if (
    id !== undefined &&
    reported.length > 0 &&
    !reported.some((each) => each.department.id === id)
  ) {
    const expected = `与${said.where}一致：${reported.map((each) => each.department.id).join('、')}`;
    say('--department', quoted(id), expected, '请确认拿对了文件，再改正选项');
    return undefined;
  }
  if (first && wanted.length === 1) return first;
  if (first) {
    const places = wanted.map(({ jurisdiction }) => jurisdiction.id).join('、');
    say('行政区', `${places} 都有这个部门`, '一个行政区', '请写明 --jurisdiction');
    return undefined;
  }
  const found = said.department === '' ? '没有写明部门' : quoted(said.department);
  const action =
    '请写明 --department（和 --jurisdiction），或先在 data/jurisdictions/<行政区>/departments.csv 加一行';
  say(`${said.where}的部门`, found, 'departments.csv 中的部门', action);
  return undefined;
}

/** By id, or by full or short name with as much of the place as is printed; nothing near is taken for it. */
function namedIn(all: readonly Known[], text: string): readonly Known[] {
  const byId = all.filter(({ department }) => department.id === text);
  if (byId.length > 0) return byId;
  const named = all.map((each) => {
    const { name, short } = each.department;
    return { each, name, short, place: each.jurisdiction.name };
  });
  return matchDepartment(text, named).map(({ each }) => each);
}

function settleYear({ year }: AskedTarget, said: PrintedIdentity, say: Say): string {
  const reported = /^\s*(20\d\d)\s*(?:年度?)?\s*$/.exec(said.year.normalize('NFKC'))?.[1];
  if (year !== undefined && reported !== undefined && reported !== year) {
    say('--year', quoted(year), `与${said.where}一致：${reported}`, '请确认拿对了文件，再改正选项');
    return '';
  }
  const settled = year ?? reported;
  if (settled !== undefined) return settled;
  const found = said.year === '' ? '没有写明年度' : quoted(said.year);
  say(`${said.where}的年度`, found, '四位年份，如 2021', '请写明 --year');
  return '';
}

type RubricChoice = Pick<Request, 'rubric' | 'rubricApplies'>;

/** @param folder '' where there is none yet */
function settleRubric(
  { rubric: wanted }: AskedTarget,
  jurisdiction: string,
  year: string,
  folder: string,
  { rubrics }: Catalogue,
  say: Say,
): RubricChoice | undefined {
  const fitting = rubrics.filter((each) => each.jurisdiction === jurisdiction);
  const ids = fitting.map(({ id }) => id).join('、');
  const standing = folder === '' ? undefined : rubricOfCard(folder);
  if (wanted !== undefined && standing !== undefined && wanted !== standing) {
    say('--rubric', quoted(wanted), `${standing}（report.yaml 的 评分标准）`, '请改正其中一处');
    return undefined;
  }
  const id = wanted ?? standing;
  const applying = fitting.filter((each) => each.years.includes(year)).at(-1);
  const last = [...fitting].sort((a, b) => lastYear(a).localeCompare(lastYear(b), 'en')).at(-1);
  const rubric = id === undefined ? (applying ?? last) : fitting.find((each) => each.id === id);
  if (rubric) return { rubric, rubricApplies: rubric.years.includes(year) };
  if (id === undefined)
    say(
      '评分标准',
      `${jurisdiction} 没有评分标准`,
      '至少一份',
      '请先照 data/rubrics/README.md 发布',
    );
  else say('评分标准', quoted(id), ids, '请改正');
  return undefined;
}

function lastYear({ years }: { readonly years: readonly string[] }): string {
  return [...years].sort().at(-1) ?? '';
}

/** What is wrong with a card is told when the folder is merged. */
function rubricOfCard(folder: string): string | undefined {
  const path = join(folder, 'report.yaml');
  if (!existsSync(path)) return undefined;
  const entry = readYaml(readFileSync(path, 'utf8'), path, () => undefined);
  return entry?.optionalText('评分标准') || undefined;
}
