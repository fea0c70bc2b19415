/** 报告页的预决算公开: what became of this report's documents, and why they are judged so. */
import type { Publication } from '../../../dataset/publication.ts';
import type { DisclosureStanding } from '../../../engine/disclosure/standing.ts';
import { lines } from '../format.ts';
import { departmentDisclosuresPath, disclosureRulesPath, yearDisclosuresPath } from '../paths.ts';
import { documentRows, type DocumentRow } from './list.ts';

export interface ReportDisclosures {
  readonly rows: readonly DocumentRow[];
  /** Of what is not in order, e.g. 部门预算：批复 …；缺少应列的表：… The table says the rest. */
  readonly reasons: readonly string[];
  /** What the report itself says of its documents. */
  readonly said: readonly string[];
  readonly yearPath: string;
  readonly timelinePath: string;
  readonly rulesPath: string;
}

export function reportDisclosures({ record, standings }: Publication): ReportDisclosures {
  const { key, department, disclosures } = record;
  return {
    rows: documentRows({ key, department, standings, disclosures }),
    reasons: standings
      .filter((standing) => !isInOrder(standing))
      .map(({ rule, reasons }) => `${rule.kind}：${reasons.join('；')}。`),
    said: disclosures
      .filter(({ note }) => note !== '')
      .map((each) => `${each.kind}：${each.note}${placeOf(lines(each.lines))}`),
    yearPath: yearDisclosuresPath(key.jurisdiction, key.year),
    timelinePath: departmentDisclosuresPath(key.jurisdiction, key.department),
    rulesPath: disclosureRulesPath(key.jurisdiction),
  };
}

function isInOrder({ mark, completeness }: DisclosureStanding): boolean {
  return (
    mark === 'in-time' && (completeness.kind === 'complete' || completeness.kind === 'not-required')
  );
}

function placeOf(place: string): string {
  return place === '' ? '' : `（${place}）`;
}
