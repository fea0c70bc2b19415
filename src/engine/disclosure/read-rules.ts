/** Reads data/disclosure-rules.yaml. What is not said there is not required. */
import type { Entry } from '../model/entry.ts';
import type { Fact, Glossary } from '../model/glossary.ts';
import { quoted } from '../model/problem.ts';
import {
  CERTAINTIES,
  DAY_COUNTS,
  DEFICIENCIES,
  type Deficiency,
  type DisclosureRule,
  type DisclosureRules,
  type DisclosureTable,
  type DocumentRule,
  type Exemption,
  type FileType,
  type DisclosureFinding,
  type Grounds,
  type RequiredTables,
  type DisclosureTerm,
} from './rule.ts';

export interface RuleWords {
  readonly glossary: Glossary;
  readonly tables: readonly DisclosureTable[];
}

export const NO_DISCLOSURE_RULES: DisclosureRules = { fileTypes: [], rules: [] };

export function readDisclosureRules(file: Entry, words: RuleWords): DisclosureRules {
  const rules = {
    fileTypes: file.list('文件类型').map(readFileType),
    rules: file.list('要求').map((entry) => readRule(entry, words)),
  };
  file.done();
  return rules;
}

function readFileType(entry: Entry): FileType {
  const extension = entry.text('扩展名');
  const [, megabytes] = /^([1-9]\d*) MB$/.exec(entry.text('上限')) ?? [];
  if (!megabytes) entry.at('上限').problem(quoted(entry.text('上限')), '如 20 MB', '请改正');
  entry.done();
  return { extension, maxBytes: integer(megabytes ?? '0') * 1024 * 1024 };
}

function readRule(entry: Entry, words: RuleWords): DisclosureRule {
  const years = entry.at('年度');
  const exemption = entry.maybe('豁免');
  const rule = {
    id: entry.text('编号'),
    name: entry.text('名称'),
    jurisdiction: entry.text('行政区'),
    from: readYear(years, '从'),
    to: readYear(years, '到'),
    explanation: entry.optionalText('说明'),
    term: readTerm(entry.at('期限')),
    deficiencies: entry.list('不符').map(readDeficiency),
    exemption: exemption && readExemption(exemption, words),
    documents: entry.list('文件').map((each) => readDocument(each, words)),
  };
  years.done();
  entry.done();
  return rule;
}

function readYear(entry: Entry, key: string): string {
  const text = entry.text(key);
  if (!/^(\d{4})?$/.test(text)) entry.at(key).problem(quoted(text), '空或四位年份', '请改正');
  return text;
}

function readTerm(entry: Entry): DisclosureTerm {
  const term = {
    days: readCount(entry, '日数', '整数的天数', '20'),
    count: choose(entry, '计日', DAY_COUNTS),
    staleAfter: readCount(entry, '查看有效月数', '整数的月数', '12'),
    explanation: entry.text('说明'),
    ...readGrounds(entry),
  };
  entry.done();
  return term;
}

function readCount(entry: Entry, key: string, expected: string, example: string): number {
  const text = entry.text(key);
  if (!/^[1-9]\d*$/.test(text))
    entry.at(key).problem(quoted(text), expected, `请改正，如 ${example}`);
  return integer(text);
}

function readDeficiency(entry: Entry): Deficiency {
  const deficiency = {
    kind: choose(entry, '情形', DEFICIENCIES),
    explanation: entry.text('说明'),
    ...readGrounds(entry),
  };
  entry.done();
  return deficiency;
}

function readExemption(entry: Entry, { glossary }: RuleWords): Exemption | undefined {
  const fact = readFact(entry, glossary);
  const exemption = fact && {
    fact,
    yes: readOption(entry, '是', fact),
    no: readOption(entry, '否', fact),
    explanation: entry.text('说明'),
    ...readGrounds(entry),
  };
  if (exemption) entry.done();
  return exemption;
}

function readDocument(entry: Entry, words: RuleWords): DocumentRule {
  const finding = entry.maybe('认定');
  const tables = entry.maybe('应列');
  const kind = entry.text('种类');
  const document = {
    kind,
    id: entry.text('标识'),
    finding: finding && readFinding(finding, words),
    tables: tables && readTables(tables, kind, words),
    isAfterSelfEvaluation: entry.has('自评之后') && choose(entry, '自评之后', YES_NO) === '是',
  };
  entry.done();
  return document;
}

const YES_NO = ['是', '否'] as const;

function readFinding(entry: Entry, { glossary }: RuleWords): DisclosureFinding | undefined {
  const fact = readFact(entry, glossary);
  const finding = fact && {
    fact,
    asRequired: readOption(entry, '按规定', fact),
    deficient: readOption(entry, '有不符', fact),
    unpublished: readOption(entry, '未公开', fact),
  };
  if (finding) entry.done();
  return finding;
}

function readTables(entry: Entry, kind: string, words: RuleWords): RequiredTables {
  const tables = entry.list('表').flatMap((each) => {
    const name = each.text('表');
    const from = each.has('年度从') ? readYear(each, '年度从') : '';
    const isCertain = !each.has('核实') || choose(each, '核实', CERTAINTIES) !== '待核实';
    const table = words.tables.find((known) => known.name === name && known.kind === kind);
    if (!table)
      each.at('表').problem(quoted(name), `disclosure-tables.csv 中${kind}的表`, '请改正或先登记');
    each.done();
    return table ? [{ table, from, isCertain }] : [];
  });
  const required = { tables, ...readGrounds(entry) };
  entry.done();
  return required;
}

function readGrounds(entry: Entry): Grounds {
  return { basis: entry.text('依据'), certainty: choose(entry, '核实', CERTAINTIES) };
}

function readFact(entry: Entry, glossary: Glossary): Fact | undefined {
  const name = entry.text('事实');
  const fact = glossary.byName(name);
  if (!fact) entry.at('事实').problem(quoted(name), 'glossary.csv 中的中文名', '请改正');
  return fact;
}

function readOption(entry: Entry, key: string, fact: Fact): string {
  const text = entry.text(key);
  if (!fact.options.includes(text))
    entry.at(key).problem(quoted(text), `${fact.name}的选项：${fact.options.join('、')}`, '请改正');
  return text;
}

/** @returns the first choice when none fits, after it was reported */
function choose<Choice extends string>(
  entry: Entry,
  key: string,
  choices: readonly [Choice, ...Choice[]],
): Choice {
  const text = entry.text(key);
  const found = choices.find((each) => each === text);
  if (found === undefined) entry.at(key).problem(quoted(text), choices.join('、'), '请改正');
  return found ?? choices[0];
}

function integer(text: string): number {
  return Number.parseInt(text, 10);
}
