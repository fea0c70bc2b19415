/** What has to be published, by when, and which tables: disclosure-rules.yaml for one report. */
import type { Yaml } from '../../yaml.ts';
import { list, part, word } from '../data/files.ts';
import type { Data } from '../data/jurisdictions.ts';

export interface RequiredTable {
  readonly id: string;
  readonly name: string;
  /** Whether it is certain that the table has to be listed; if not, its absence settles nothing. */
  readonly isCertain: boolean;
}

export interface DocumentRule {
  /** 部门预算 */
  readonly kind: string;
  readonly fact: string;
  readonly asRequired: string;
  readonly deficient: string;
  readonly unpublished: string;
  readonly tables: readonly RequiredTable[];
  /** Comes out after the self-evaluation as a rule. */
  readonly isAfterSelfEvaluation: boolean;
}

export interface DisclosureRule {
  readonly days: number;
  /** Months after which a look in vain says little; undefined where the rule sets none. */
  readonly staleAfter: number | undefined;
  readonly exemptionFact: string;
  readonly documents: readonly DocumentRule[];
}

/** A rule for the jurisdiction goes before one for all. */
export function ruleFor(
  data: Data,
  jurisdiction: string,
  year: string,
): DisclosureRule | undefined {
  const rules = list(data.disclosureRules, '要求').filter((each) =>
    covers(part(each, '年度'), year),
  );
  const rule =
    rules.find((each) => word(each, '行政区') === jurisdiction) ??
    rules.find((each) => word(each, '行政区') === '全部');
  if (!rule) return undefined;
  const months = word(part(rule, '期限'), '查看有效月数');
  return {
    days: Number(word(part(rule, '期限'), '日数')),
    staleAfter: months === '' ? undefined : Number(months),
    exemptionFact: word(part(rule, '豁免'), '事实'),
    documents: list(rule, '文件')
      .filter((each) => word(part(each, '认定'), '事实') !== '')
      .map((each) => documentRule(each, data, year)),
  };
}

function covers(years: Yaml, year: string): boolean {
  const [from, to] = [word(years, '从'), word(years, '到')];
  return (from === '' || from <= year) && (to === '' || year <= to);
}

function documentRule(tree: Yaml, data: Data, year: string): DocumentRule {
  const finding = part(tree, '认定');
  const tables = list(part(tree, '应列'), '表').filter((each) => {
    const from = word(each, '年度从');
    return from === '' || from <= year;
  });
  return {
    kind: word(tree, '种类'),
    fact: word(finding, '事实'),
    asRequired: word(finding, '按规定'),
    deficient: word(finding, '有不符'),
    unpublished: word(finding, '未公开'),
    isAfterSelfEvaluation: word(tree, '自评之后') === '是',
    tables: tables.map((each) => {
      const name = word(each, '表');
      const row = data.disclosureTables.find((known) => known['name'] === name);
      return { id: row?.['id'] ?? '', name, isCertain: word(each, '核实') !== '待核实' };
    }),
  };
}
