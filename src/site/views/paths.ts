/** 网址: stable addresses of the pages, from the root of the site. */
import type { ReportKey } from '../../dataset/jurisdiction.ts';
import type { Rubric } from '../../engine/rubric/rubric.ts';

export const HOME = '/';
export const SEARCH = '/search/';
export const COMPARE = '/compare/';
export const METHODOLOGY = '/methodology/';
export const ABOUT = '/about/';

export function jurisdictionPath(id: string): string {
  return `/${id}/`;
}

export function boardPath(id: string, year: string): string {
  return `/${id}/${year}/`;
}

export function departmentPath(id: string, department: string): string {
  return `/${id}/departments/${department}/`;
}

export function reportPath({ jurisdiction, year, department }: ReportKey): string {
  return `/${jurisdiction}/${year}/${department}/`;
}

export function indicatorsPath(id: string): string {
  return `/${id}/indicators/`;
}

export function indicatorPath(id: string, indicator: string): string {
  return `/${id}/indicators/${indicator}/`;
}

export function findingsPath(id: string): string {
  return `/${id}/findings/`;
}

/** 预决算公开: of all years and departments. */
export function disclosuresPath(id: string): string {
  return `/${id}/disclosures/`;
}

export function disclosureRulesPath(id: string): string {
  return `/${id}/disclosures/rules/`;
}

export function yearDisclosuresPath(id: string, year: string): string {
  return `/${id}/${year}/disclosures/`;
}

export function departmentDisclosuresPath(id: string, department: string): string {
  return `/${id}/departments/${department}/disclosures/`;
}

/** One published document: permanent, since its id never changes. */
export function documentPath(key: ReportKey, document: string): string {
  return `${reportPath(key)}${document}/`;
}

/**
 * Whether a page belongs to 预决算公开: a list of documents, their rules, or a document itself, whose address has three
 * parts below the jurisdiction's.
 * @param rest of the address, below the jurisdiction's, e.g. 2021/education/budget/
 */
export function isOfDisclosures(rest: string): boolean {
  return /(^|\/)disclosures\//.test(rest) || /^([^/]+\/){3}$/.test(rest);
}

/** A local copy of a document, under public/. */
export function documentFilePath(key: ReportKey, file: string): string {
  return `/disclosures${reportPath(key)}${file}`;
}

/** 评分标准: a jurisdiction's own versions. */
export function rubricsPath(id: string): string {
  return `/${id}/rubrics/`;
}

export function rubricAnchor({ jurisdiction, id }: Pick<Rubric, 'jurisdiction' | 'id'>): string {
  return `${rubricsPath(jurisdiction)}#${id}`;
}

/**
 * A comparison: the address says all of it, so that it can be shared.
 * @param departments as jurisdiction.department
 * @param years the first and the last
 */
export function comparePath(
  departments: readonly string[],
  measure?: string,
  years?: readonly [string, string],
): string {
  const parts = [
    `d=${departments.join(',')}`,
    ...(measure === undefined ? [] : [`m=${encodeURIComponent(measure)}`]),
    ...(years ? [`y=${[...new Set(years)].join('-')}`] : []),
  ];
  return `${COMPARE}?${parts.join('&')}`;
}
