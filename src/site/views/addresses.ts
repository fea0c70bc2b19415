/** Every address that the data give a page, so that two states of the data can be compared. */
import type { Dataset } from '../../dataset/load.ts';
import type { Jurisdiction } from '../../dataset/jurisdiction.ts';
import {
  boardPath,
  departmentDisclosuresPath,
  departmentPath,
  disclosureRulesPath,
  disclosuresPath,
  documentPath,
  findingsPath,
  indicatorPath,
  indicatorsPath,
  jurisdictionPath,
  reportPath,
  rubricsPath,
  yearDisclosuresPath,
} from './paths.ts';

/** @returns addresses from the root of the site, each once, in the order of the catalogue */
export function addresses(dataset: Dataset): readonly string[] {
  return dataset.catalogue.jurisdictions.flatMap((each) => addressesOf(each, dataset));
}

function addressesOf({ id, departments }: Jurisdiction, dataset: Dataset): readonly string[] {
  const { catalogue } = dataset;
  const reports = catalogue.reports.filter((key) => key.jurisdiction === id);
  const rubrics = catalogue.rubrics.filter((rubric) => rubric.jurisdiction === id);
  const indicators = rubrics.flatMap((rubric) => rubric.indicators.map((each) => each.id));
  return [
    jurisdictionPath(id),
    findingsPath(id),
    indicatorsPath(id),
    rubricsPath(id),
    disclosuresPath(id),
    disclosureRulesPath(id),
    ...unique(reports.map((key) => key.year)).flatMap((year) => [
      boardPath(id, year),
      yearDisclosuresPath(id, year),
    ]),
    ...departments.flatMap((department) => [
      departmentPath(id, department.id),
      departmentDisclosuresPath(id, department.id),
    ]),
    ...reports.flatMap((key) => [
      reportPath(key),
      ...dataset.documents(key).map((document) => documentPath(key, document.id)),
    ]),
    ...unique(indicators).map((indicator) => indicatorPath(id, indicator)),
  ];
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
