/** The head of a 宽表: which column names the department, the year, and which fact in which unit. */
import type { Fact } from '../../engine/model/glossary.ts';
import type { Problem } from '../../engine/model/problem.ts';
import { quoted } from '../../engine/model/problem.ts';
import type { Vocabulary } from '../../engine/model/read-figures.ts';
import { isNumeric } from '../../engine/model/read-glossary.ts';
import type { Outcome } from '../imported.ts';
import { oneLine } from '../merge/csv-text.ts';
import { sheetColumnName, type Sheet } from './sheet.ts';

export interface FactColumn {
  readonly index: number;
  /** As printed, for messages and as the rule. */
  readonly title: string;
  readonly fact: Fact;
  /** Id in units.csv; '' for texts and choices. */
  readonly unit: string;
}

export interface WideHead {
  readonly department: number;
  /** Undefined where the year is the same for all and named elsewhere. */
  readonly year: number | undefined;
  readonly facts: readonly FactColumn[];
}

/** How much of a head that is too long is shown. */
const SHOWN = 20;
const DEPARTMENT = ['部门', 'department'];
const YEAR = ['年度', 'year'];

type Words = Pick<Vocabulary, 'glossary' | 'units'>;

export function readWideHead(
  [head = []]: Sheet,
  file: string,
  words: Words,
  maxTitleLength: number,
): Outcome<WideHead> {
  const problems: Problem[] = [];
  const say = (index: number, found: string, expected: string, action: string): undefined => {
    problems.push({ file, row: 1, column: `${sheetColumnName(index)}列`, found, expected, action });
    return undefined;
  };
  const titles = head.map(({ text }) => oneLine(text));
  const department = titles.findIndex((title) => DEPARTMENT.includes(title));
  if (department < 0) say(0, '没有“部门”一列', '“部门”', '请加一列，写部门的 id、全称或简称');
  const year = titles.findIndex((title) => YEAR.includes(title));
  const facts = titles.flatMap((title, index): FactColumn[] => {
    if (index === department || index === year || title === '') return [];
    if (title.length > maxTitleLength || head[index]?.fault) {
      const shown = quoted(`${title.slice(0, SHOWN)}…`);
      say(index, shown, `不超过 ${maxTitleLength} 字的列名`, '请改成字典里的名称');
      return [];
    }
    const column = readColumn(title, words, (...rest) => say(index, ...rest));
    return column ? [{ index, title, ...column }] : [];
  });
  for (const { index, title, fact } of facts) {
    const earlier = facts.find((each) => each.fact === fact);
    if (earlier && earlier.index < index)
      say(
        index,
        quoted(title),
        `没有重复的事实（${sheetColumnName(earlier.index)}列已是“${fact.name}”）`,
        '请只留一列',
      );
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: { department, year: year < 0 ? undefined : year, facts } };
}

type Say = (found: string, expected: string, action: string) => undefined;

function readColumn(
  title: string,
  { glossary, units }: Words,
  say: Say,
): Pick<FactColumn, 'fact' | 'unit'> | undefined {
  const [name, unit] = cut(title, units);
  const facts = factsOf(name, glossary.facts);
  const [fact] = facts;
  if (!fact) {
    const near = glossary.nearest(name);
    const hint = near ? `；最接近的是 ${near.id}（${near.name}）` : '';
    return say(
      quoted(title),
      '字典里的 id、中文名或别名，单位写在后面的括号里',
      `请改正，或先在 glossary.csv 登记${hint}`,
    );
  }
  if (facts.length > 1) {
    const names = facts.map((each) => each.name).join('、');
    return say(quoted(title), `只指一个事实的名称（这个别名可指 ${names}）`, '请写中文名或 id');
  }
  if (!isNumeric(fact.kind)) {
    if (unit !== '') return say(quoted(title), '没有单位', '这一列是文字，请去掉括号里的单位');
    return { fact, unit };
  }
  if (units.get(unit)?.kind !== fact.unit?.kind)
    return say(
      quoted(title),
      `列名后写明单位，如“${name}（${fact.unit?.id ?? ''}）”`,
      '请照表上的数补上单位；单位不猜也不换算',
    );
  return { fact, unit };
}

/** `年初预算数（万元）` → name and unit; brackets that hold no unit belong to the name. */
function cut(title: string, units: Words['units']): readonly [string, string] {
  const match = /^(.+)[（(]([^（()）]+)[）)]$/.exec(title);
  const unit = match?.[2]?.replace(/^单位[:：]/, '').trim() ?? '';
  return match?.[1] !== undefined && units.has(unit) ? [match[1].trim(), unit] : [title, ''];
}

function factsOf(name: string, facts: readonly Fact[]): readonly Fact[] {
  const exact = facts.filter((each) => each.id === name || same(each.name, name));
  return exact.length > 0
    ? exact
    : facts.filter(({ aliases }) => aliases.some((a) => same(a, name)));
}

/** Full-width brackets and blanks are no difference. */
function same(a: string, b: string): boolean {
  const plain = (text: string): string => text.normalize('NFKC').replaceAll(/\s/g, '');
  return plain(a) === plain(b);
}
