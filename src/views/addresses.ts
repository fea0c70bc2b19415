/** Every address that the data give a page, so that two states of the data can be compared. */
import type { Catalogue } from '../dataset/load.ts';
import type { Jurisdiction } from '../dataset/jurisdiction.ts';
import {
  boardPath,
  departmentPath,
  findingsPath,
  indicatorPath,
  indicatorsPath,
  jurisdictionPath,
  reportPath,
  rubricsPath,
} from './paths.ts';

/** @returns addresses from the root of the site, each once, in the order of the catalogue */
export function addresses(catalogue: Catalogue): readonly string[] {
  return catalogue.jurisdictions.flatMap((each) => addressesOf(each, catalogue));
}

function addressesOf({ id, departments }: Jurisdiction, catalogue: Catalogue): readonly string[] {
  const reports = catalogue.reports.filter((key) => key.jurisdiction === id);
  const rubrics = catalogue.rubrics.filter((rubric) => rubric.jurisdiction === id);
  const indicators = rubrics.flatMap((rubric) => rubric.indicators.map((each) => each.id));
  return [
    jurisdictionPath(id),
    findingsPath(id),
    indicatorsPath(id),
    rubricsPath(id),
    ...unique(reports.map((key) => key.year)).map((year) => boardPath(id, year)),
    ...departments.map((department) => departmentPath(id, department.id)),
    ...reports.map(reportPath),
    ...unique(indicators).map((indicator) => indicatorPath(id, indicator)),
  ];
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
