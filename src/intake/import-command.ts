/** The words after `npm run import --`. */
import { quoted, type Problem } from '../engine/model/problem.ts';
import type { Outcome } from '../importer/imported.ts';

export const FORMATS = ['table', 'csv', 'json'] as const;

export interface ImportCommand {
  /** A document, a wide table, or a folder of documents. */
  readonly path: string;
  readonly jurisdiction: string | undefined;
  readonly department: string | undefined;
  readonly year: string | undefined;
  readonly rubric: string | undefined;
  readonly dryRun: boolean;
  readonly review: boolean;
  readonly format: (typeof FORMATS)[number];
  /** Undefined: nothing of a person's is overwritten; 'all'; or the ids and names of what to overwrite. */
  readonly accept: 'all' | readonly string[] | undefined;
}

export const USAGE = `npm run import -- <文件或文件夹> [选项]

读一份报告（PDF、docx、网页、文本），把公布数、自评得分、原表写成 data/ 里的报告文件夹，附每个数的出处。
也可以给一张宽表（.csv、.xlsx：一个部门一行，一个事实一列），或一个文件夹（逐份导入）。

  --jurisdiction futian            行政区 id；封面认得出部门时可省
  --department science-innovation  部门 id；封面或宽表写了的可省
  --year 2020                      年度；封面或宽表写了的可省
  --rubric futian-2020             评分标准；省去时用适用于该年度的
  --dry-run                        只看，不写报告（同时写 --review 的，对照页照写）
  --accept                         与人填的、人改过的不同时，用这次读到的；corrections.csv 里更正过的除外
  --accept 年初预算数,executedAmount  只用写明的：事实、指标写 id 或中文名，更正过的也覆盖
  --review                         另写一页对照用的网页到 .review/（不公布）；部门、年度已定而没有导入的也写
  --format table|csv|json          结果的样子；csv、json 写到标准输出，其余的话写到标准错误
  --help                           这段说明

退出码：0 已写好或没有变化；1 有文件没有导入（原因逐条列出，它的文件夹一个字节也没有动）；
        2 已写好，但有与人改过的数不同之处待定，或核对有错。`;

const WITH_VALUE = ['--jurisdiction', '--department', '--year', '--rubric', '--format'] as const;
const SWITCHES = ['--dry-run', '--review', '--accept'] as const;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** @returns 'help' when that is asked for; otherwise the command, or everything that is wrong with it */
export function readImportCommand(words: readonly string[]): 'help' | Outcome<ImportCommand> {
  if (words.includes('--help') || words.includes('-h')) return 'help';
  const problems: Problem[] = [];
  const say = (column: string, found: string, expected: string, action: string): void => {
    problems.push({ file: '命令行', column, found, expected, action });
  };
  const { values, paths, accept, switches, hasUnknown } = split(words, say);
  for (const name of ['--jurisdiction', '--department', '--rubric'] as const) {
    const value = values.get(name);
    if (value !== undefined && !ID.test(value))
      say(name, quoted(value), '小写英文、数字和连字符', '请写 data/ 里的 id');
  }
  const year = values.get('--year');
  if (year !== undefined && !/^20\d\d$/.test(year))
    say('--year', quoted(year), '四位年份，如 2021', '请改正');
  const asked = values.get('--format') ?? 'table';
  const format = FORMATS.find((each) => each === asked);
  if (!format) say('--format', quoted(asked), FORMATS.join('、'), '请从中选一个');
  const [path] = paths;
  // What follows an unknown option may be its value: how many names there are is told once that is put right.
  if (paths.length !== 1 && !(hasUnknown && paths.length > 1))
    say(
      '',
      `${paths.length} 个文件名`,
      '一个文件或文件夹',
      '多份文件请放进一个文件夹；--help 有说明',
    );
  for (const id of accept === 'all' ? [] : (accept ?? []))
    if (!/^[^\s;；|]+$/.test(id))
      say('--accept', quoted(id), '事实、指标的 id 或中文名、表的文件名，用逗号隔开', '请改正');
  if (problems.length > 0 || path === undefined || !format) return { ok: false, problems };
  return {
    ok: true,
    value: {
      path,
      jurisdiction: values.get('--jurisdiction'),
      department: values.get('--department'),
      year,
      rubric: values.get('--rubric'),
      dryRun: switches.has('--dry-run'),
      review: switches.has('--review'),
      format,
      accept,
    },
  };
}

type Say = (column: string, found: string, expected: string, action: string) => void;

interface Split {
  readonly values: ReadonlyMap<string, string>;
  readonly switches: ReadonlySet<string>;
  readonly paths: readonly string[];
  readonly accept: ImportCommand['accept'];
  readonly hasUnknown: boolean;
}

function split(words: readonly string[], say: Say): Split {
  const values = new Map<string, string>();
  const switches = new Set<string>();
  const paths: string[] = [];
  let accept: ImportCommand['accept'];
  let hasUnknown = false;
  for (let index = 0; index < words.length; index += 1) {
    const [name, inline] = cut(words[index] ?? '');
    const next = words[index + 1];
    if (values.has(name) || switches.has(name)) say(name, '写了两次', '一次', '请删去一个');
    if (WITH_VALUE.some((each) => each === name)) {
      const value = inline ?? next;
      if (value === undefined || value === '' || value.startsWith('--'))
        say(name, '没有值', '后面跟一个值', `请写 ${name} 值`);
      else values.set(name, value);
      if (inline === undefined && next !== undefined && !next.startsWith('--')) index += 1;
    } else if (name === '--accept') {
      switches.add(name);
      const ids = inline ?? (next !== undefined && isIdList(next, paths) ? next : undefined);
      if (inline === undefined && ids !== undefined) index += 1;
      accept = ids === undefined ? 'all' : ids.split(/[,，]/).map((each) => each.trim());
    } else if (SWITCHES.some((each) => each === name) && inline === undefined) switches.add(name);
    else if (name.startsWith('-')) {
      hasUnknown = true;
      say(
        '',
        quoted(words[index] ?? ''),
        [...WITH_VALUE, ...SWITCHES].join('、'),
        '请改正，--help 有说明',
      );
    } else paths.push(words[index] ?? '');
  }
  return { values, switches, paths, accept, hasUnknown };
}

/** `--year=2020` as well as `--year 2020`. */
function cut(word: string): readonly [string, string | undefined] {
  const index = word.startsWith('--') ? word.indexOf('=') : -1;
  return index < 0 ? [word, undefined] : [word.slice(0, index), word.slice(index + 1)];
}

/** `--accept 报告.pdf` accepts all of the document; `报告.pdf --accept a,b` accepts two facts. */
function isIdList(word: string, paths: readonly string[]): boolean {
  return paths.length > 0 && !word.startsWith('-');
}
