/** 公开要求: the rules on disclosure of a jurisdiction, as data/ has them. */
import type {
  DisclosureRule,
  DisclosureRules,
  DisclosureTable,
  Grounds,
} from '../../../engine/disclosure/rule.ts';
import { EVERYWHERE } from '../../../engine/disclosure/rule.ts';
import type { TableView } from '../chart.ts';
import { bytesText } from '../format.ts';

export interface RuleView {
  readonly id: string;
  readonly name: string;
  readonly scope: string;
  readonly explanation: string;
  readonly table: TableView;
  readonly lists: readonly {
    readonly kind: string;
    readonly grounds: string;
    readonly table: TableView;
  }[];
}

/** @returns the jurisdiction's own rules and those of all, in the order of the file */
export function ruleViews(rules: DisclosureRules, jurisdiction: string): readonly RuleView[] {
  return rules.rules
    .filter((each) => [jurisdiction, EVERYWHERE].includes(each.jurisdiction))
    .map((rule) => ({
      id: rule.id,
      name: rule.name,
      scope: `${rule.jurisdiction === EVERYWHERE ? '各行政区' : '本行政区'}，${yearsOf(rule)}`,
      explanation: rule.explanation,
      table: requirementTable(rule),
      lists: listsOf(rule),
    }));
}

function yearsOf({ from, to }: DisclosureRule): string {
  if (from === '' && to === '') return '各年度';
  if (to === '') return `${from} 年度起`;
  return from === '' ? `${to} 年度以前` : `${from} 至 ${to} 年度`;
}

function requirementTable({ term, deficiencies, exemption }: DisclosureRule): TableView {
  const rows: (readonly [string, string, Grounds])[] = [
    ['期限', `批复后 ${String(term.days)} 日内公开，按${term.count}计。${term.explanation}`, term],
    ...deficiencies.map((each) => [`有不符：${each.kind}`, each.explanation, each] as const),
    ...(exemption ? [['豁免', exemption.explanation, exemption] as const] : []),
  ];
  return {
    caption: '公开的要求与认定',
    head: ['事项', '要求', '依据', '核实'],
    rows: rows.map(([name, said, { basis, certainty }]) => [name, said, basis, certainty]),
    numbersFrom: 9,
  };
}

function listsOf({ documents }: DisclosureRule): RuleView['lists'] {
  return documents.flatMap(({ kind, tables }) => {
    if (!tables) return [];
    return [
      {
        kind,
        grounds: `依据：${tables.basis}；核实：${tables.certainty}`,
        table: {
          caption: `${kind}应列的表`,
          head: ['表', '何时起', '各地所用名称', '名称的来源', '备注'],
          rows: tables.tables.map(({ table, from }) => [
            table.name,
            from === '' ? '各年度' : `${from} 年度起`,
            table.aliases.join('、') || '—',
            table.source,
            table.note || '—',
          ]),
          numbersFrom: 9,
        },
      },
    ];
  });
}

/** Tables on the list that this jurisdiction does not require: known under their names all the same. */
export function otherTables(
  rules: DisclosureRules,
  all: readonly DisclosureTable[],
  jurisdiction: string,
): readonly DisclosureTable[] {
  const required = new Set(
    rules.rules
      .filter((each) => [jurisdiction, EVERYWHERE].includes(each.jurisdiction))
      .flatMap(({ documents }) =>
        documents.flatMap(({ tables }) => tables?.tables.map(({ table }) => table.id) ?? []),
      ),
  );
  return all.filter(({ id }) => !required.has(id));
}

export function fileTypeTable({ fileTypes }: DisclosureRules): TableView {
  return {
    caption: '可以收录的文件',
    head: ['类型', '上限'],
    rows: fileTypes.map(({ extension, maxBytes }) => [
      extension.toUpperCase(),
      bytesText(maxBytes),
    ]),
    numbersFrom: 1,
  };
}
