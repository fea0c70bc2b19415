/** All that data/ holds, read once: jurisdictions, their departments and reports, and the common rules. */
import type { Yaml } from '../../yaml.ts';
import { Folder, part, word, words } from './files.ts';
import { Glossary } from './glossary.ts';
import { type Report, readReport } from './reports.ts';
import { readRubrics, type Rubric } from './rubrics.ts';
import { Units } from './units.ts';

export interface Department {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly category: string;
  readonly from: string;
  readonly to: string;
  readonly successor: string;
  readonly change: string;
}

export interface Jurisdiction {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly isFictional: boolean;
  /** The day of the last look at what is published. */
  readonly dataDate: string;
  readonly departments: readonly Department[];
  readonly reports: readonly Report[];
  readonly rubrics: readonly Rubric[];
  readonly crosswalk: readonly Readonly<Record<string, string>>[];
}

export interface Data {
  readonly glossary: Glossary;
  readonly units: Units;
  readonly jurisdictions: readonly Jurisdiction[];
  readonly checks: readonly Yaml[];
  readonly disclosureRules: Yaml;
  readonly disclosureTables: readonly Readonly<Record<string, string>>[];
  readonly peers: Yaml;
  /** When the title of a chart states a finding. */
  readonly titles: Yaml;
  /** What is doubted, and by which measures. */
  readonly findings: Yaml;
  readonly tableWords: Yaml;
  readonly comparison: readonly Yaml[];
}

export function readData(root: string): Data {
  const data = new Folder(root);
  const terms = data.yaml('terms.yaml');
  const glossary = new Glossary(data);
  const units = new Units(data, words(terms, '零值写法'));
  const common = readRubrics(data.folder('rubrics'));
  const checks = data.yaml('checks.yaml');
  const comparison = data.yaml('disclosure-comparison.yaml');
  const places = data.folder('jurisdictions');
  return {
    glossary,
    units,
    checks: Array.isArray(checks) ? checks : [],
    comparison: Array.isArray(comparison) ? comparison : [],
    disclosureRules: data.yaml('disclosure-rules.yaml'),
    disclosureTables: data.rows('disclosure-tables.csv'),
    peers: data.yaml('peers.yaml'),
    titles: data.yaml('titles.yaml'),
    findings: data.yaml('findings.yaml'),
    tableWords: part(terms, '公开的表'),
    jurisdictions: places.folders().map((id) => {
      const folder = places.folder(id);
      const card = folder.yaml('jurisdiction.yaml');
      const rubrics = [...common, ...readRubrics(folder.folder('rubrics'))].filter(
        (each) => each.jurisdiction === id,
      );
      const years = folder.folders().filter((name) => /^\d{4}$/.test(name));
      const reports = years.flatMap((year) =>
        folder.folder(year).folders().flatMap((department) => {
          const place = [id, year, department] as const;
          const at = folder.folder(year).folder(department);
          return readReport(at, place, { glossary, units, rubrics }) ?? [];
        }),
      );
      const departments = folder.rows('departments.csv').map(readDepartment);
      return {
        id,
        name: word(card, '名称'),
        short: word(card, '简称'),
        isFictional: word(card, '虚构') === '是',
        dataDate: word(card, '数据截止'),
        departments,
        reports: inOrder(reports, departments),
        rubrics: rubrics.sort((a, b) => (a.years[0] ?? '').localeCompare(b.years[0] ?? '')),
        crosswalk: folder.rows('crosswalk.csv'),
      };
    }),
  };
}

/** By year, and within a year in the order of the list of departments. */
function inOrder(reports: readonly Report[], departments: readonly Department[]): Report[] {
  const place = (report: Report): number =>
    departments.findIndex((each) => each.id === report.department);
  return [...reports].sort((a, b) => a.year.localeCompare(b.year) || place(a) - place(b));
}

function readDepartment(row: Readonly<Record<string, string>>): Department {
  return {
    id: row['id'] ?? '',
    name: row['name'] ?? '',
    short: row['short'] ?? '',
    category: row['category'] ?? '',
    from: row['valid_from'] ?? '',
    to: row['valid_to'] ?? '',
    successor: row['successor'] ?? '',
    change: row['change'] ?? '',
  };
}

/** Whether a department existed in a year. */
export function existsIn(department: Department, year: string): boolean {
  return (
    (department.from === '' || department.from <= year) &&
    (department.to === '' || year <= department.to)
  );
}
