/** What `npm run new` is asked for, judged before anything is written. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Department, Jurisdiction, ReportKey } from '../../dataset/jurisdiction.ts';
import type { Dataset } from '../../dataset/load.ts';
import { validYears } from '../../dataset/report-folders.ts';
import { existsIn } from '../../engine/comparison/lineage.ts';
import { quoted, type Report } from '../../engine/model/problem.ts';

const USAGE = 'npm run new -- futian 2021 science-innovation';

export interface Request {
  readonly key: ReportKey;
  readonly jurisdiction: Jurisdiction;
  readonly department: Department;
  readonly rubric: Dataset['catalogue']['rubrics'][number];
  /** The rubric was made for this year; otherwise it is the latest there is. */
  readonly rubricApplies: boolean;
  readonly folder: string;
  /** The folder as messages name it. */
  readonly label: string;
}

/** @returns undefined when something is wrong: then every reason is among the dataset's problems */
export function readRequest(
  words: readonly string[],
  dataset: Dataset,
  dataRoot: string,
): Request | undefined {
  const before = dataset.problems.length;
  const report: Report = (problem) => dataset.problems.push(problem);
  const say = (column: string, found: string, expected: string, action: string): void => {
    report({ file: '命令行', column, found, expected, action });
  };
  const [place = '', year = '', id = ''] = words;
  if (words.length !== 3) {
    say('', `${String(words.length)} 个词`, '行政区、年度、部门三个词', `请照 ${USAGE} 的样子写`);
    return undefined;
  }
  const { jurisdictions, rubrics } = dataset.catalogue;
  const jurisdiction = jurisdictions.find((each) => each.id === place);
  if (!jurisdiction)
    say(
      '行政区',
      quoted(place),
      jurisdictions.map((each) => each.id).join('、'),
      '请改正，或先建这个行政区的文件夹',
    );
  if (!/^20\d\d$/.test(year)) say('年度', quoted(year), '四位年份，如 2021', '请改正');
  const department = jurisdiction && findDepartment(jurisdiction, id, year, say);
  const fitting = rubrics.filter((each) => each.jurisdiction === place);
  const applying = fitting.filter((each) => each.years.includes(year)).at(-1);
  const rubric = applying ?? latest(fitting);
  if (jurisdiction && !rubric)
    say('行政区', `${place} 没有评分标准`, '至少一份', '请先照 data/rubrics/README.md 发布一份');
  const key = { jurisdiction: place, year, department: id };
  const path = join('jurisdictions', place, year, id);
  if (department && existsSync(join(dataRoot, path)))
    say('部门', `data/${path} 已经有了`, '还没有的文件夹', '请直接编辑它；要重来，先自己移走它');
  if (dataset.problems.length > before || !jurisdiction || !department || !rubric) return undefined;
  return {
    key,
    jurisdiction,
    department,
    rubric,
    rubricApplies: applying !== undefined,
    folder: join(dataRoot, path),
    label: `data/${path}`,
  };
}

type Say = (column: string, found: string, expected: string, action: string) => void;

function findDepartment(
  { departments, id: place }: Jurisdiction,
  id: string,
  year: string,
  say: Say,
): Department | undefined {
  const table = `data/jurisdictions/${place}/departments.csv`;
  const department = departments.find((each) => each.id === id);
  if (!department) {
    say('部门', quoted(id), `${table} 中的 id`, '请改正，或先在表里加一行');
    return undefined;
  }
  if (existsIn(department, year)) return department;
  const { successor } = department;
  const next = successor === '' ? '' : `；接续部门是 ${successor}`;
  say(
    '年度',
    quoted(year),
    `${id} 存续的年度（${validYears(department)}）`,
    `请改正年度，或核对 ${table}${next}`,
  );
  return department;
}

/** The one that applies to the latest year. */
function latest<R extends { readonly years: readonly string[] }>(
  rubrics: readonly R[],
): R | undefined {
  const last = (rubric: R): string => [...rubric.years].sort().at(-1) ?? '';
  return [...rubrics].sort((a, b) => last(a).localeCompare(last(b), 'en')).at(-1);
}
