/** 发布: load, evaluate and check one report: everything the site shows of it. */
import type { CheckResult, Previous } from '../checks/check.ts';
import { runChecks } from '../checks/run.ts';
import type { Tables } from '../checks/tables/tables.ts';
import { predecessor } from '../comparison/lineage.ts';
import type { Standing } from '../disclosure/standing.ts';
import { Figures } from '../model/figure.ts';
import { evaluate, type Evaluation } from '../rubric/total.ts';
import { disclosedOf } from './disclosed.ts';
import type { Department, ReportKey, ReportRecord } from './jurisdiction.ts';
import type { Dataset } from './load.ts';
import { standingTables } from './standing-tables.ts';

export interface Publication {
  readonly record: ReportRecord;
  readonly figures: Figures;
  /** 公开的表 of the versions that stand. */
  readonly tables: Tables;
  readonly evaluation: Evaluation;
  readonly checks: readonly CheckResult[];
  /** 公开认定 of each kind of document that is judged; none where no rule covers the year. */
  readonly standings: readonly Standing[];
}

/** @returns undefined when the report could not be read; see the dataset's problems */
export function publish(dataset: Dataset, key: ReportKey): Publication | undefined {
  const record = dataset.report(key);
  if (!record) return undefined;
  const disclosed = disclosedOf(dataset.catalogue, record);
  const figures = new Figures(record.figures, disclosed.determined);
  const evaluation = evaluate(record.rubric, figures, record.scores);
  const tables = standingTables(record.tables, record.disclosures);
  const checks = runChecks(dataset.catalogue.checks, record.ownChecks, {
    figures,
    tables,
    evaluation,
    standings: disclosed.standings,
    previous: previousOf(dataset, record),
  });
  return { record, figures, tables, evaluation, checks, standings: disclosed.standings };
}

function previousOf(dataset: Dataset, { key, department, jurisdiction }: ReportRecord): Previous {
  const year = String(Number.parseInt(key.year, 10) - 1);
  const before = predecessor(department, year, jurisdiction.departments);
  if (before.kind === 'none') return { kind: 'none', reason: `${year} 年度还没有这个部门` };
  if (before.kind === 'merged')
    return { kind: 'none', reason: `本部门由几个部门合并而成，${year} 年度的数不可比` };
  const { member } = before;
  const earlier = { jurisdiction: key.jurisdiction, year, department: member.id };
  if (!isReported(dataset, earlier)) return { kind: 'none', reason: `没有收录 ${year} 年度的报告` };
  return {
    kind: 'known',
    ...dataset.given(earlier),
    title: title(member, department, year),
  };
}

function isReported(dataset: Dataset, { jurisdiction, year, department }: ReportKey): boolean {
  return dataset.catalogue.reports.some(
    (each) =>
      each.jurisdiction === jurisdiction && each.year === year && each.department === department,
  );
}

/** A department under its old name is named, so that nobody looks for the wrong document. */
function title(member: Department, now: Department, year: string): string {
  return member === now ? `${year} 年度` : `${member.short} ${year} 年度`;
}
