/** All reports of a plan as files: deterministic, and no report depends on another department's. */
import { ruleOf, type DisclosureRules } from '../../../src/engine/disclosure/rule.ts';
import type { Vocabulary } from '../../../src/engine/model/read-figures.ts';
import type { Rubric } from '../../../src/engine/rubric/rubric.ts';
import type { DemoCorrection } from './corrections.ts';
import { existsIn, type DemoDepartment } from './departments/department.ts';
import { History } from './history.ts';
import type { Plant } from './seeded-errors/plant.ts';
import { csvFile } from './csv.ts';
import type { ReportFiles } from './plan.ts';
import { writeReport } from './report.ts';

export interface DemoPlan {
  readonly jurisdiction: string;
  readonly seed: string;
  readonly departments: readonly DemoDepartment[];
  readonly firstYear: number;
  readonly lastYear: number;
  readonly plants: readonly Plant[];
  readonly corrections: readonly DemoCorrection[];
  /** `2020/veterans-affairs` → the only facts that this report prints. */
  readonly sparse: ReadonlyMap<string, readonly string[]>;
  /** `2021/finance`: reports whose budget and final accounts are there table by table. */
  readonly withTables: ReadonlySet<string>;
  /** Reports that are among the documents themselves. */
  readonly withPaper: ReadonlySet<string>;
}

export interface Known {
  readonly words: Vocabulary;
  readonly rubrics: readonly Rubric[];
  readonly disclosureRules: DisclosureRules;
  readonly jurisdictions: readonly { readonly id: string; readonly dataDate: string }[];
}

/** Takes a local copy: its path below public/disclosures/<jurisdiction>/, and its bytes. */
export type Keep = (path: string, bytes: Uint8Array) => void;

/** @returns path below the jurisdiction's folder → text: the list of departments, then every report */
export function* generateDemo(
  plan: DemoPlan,
  known: Known,
  keep: Keep,
): Generator<[string, string]> {
  yield ['departments.csv', departmentFile(plan.departments)];
  yield* generateReports(plan, known, keep);
}

/** One report after another, so that none needs to be kept. */
function* generateReports(plan: DemoPlan, known: Known, keep: Keep): Generator<[string, string]> {
  const history = new History(plan.seed, plan.departments, plan.firstYear);
  for (let year = plan.firstYear; year <= plan.lastYear; year += 1)
    for (const department of plan.departments) {
      if (!existsIn(department, year) || department.silent.includes(String(year))) continue;
      const { data, documents } = oneReport(plan, known, history, department, year);
      const folder = `${String(year)}/${department.id}`;
      for (const [name, text] of data) yield [`${folder}/${name}`, text];
      for (const [name, bytes] of documents) keep(`${folder}/${name}`, bytes);
    }
}

function oneReport(
  plan: DemoPlan,
  { words, rubrics, disclosureRules, jurisdictions }: Known,
  history: History,
  department: DemoDepartment,
  year: number,
): ReportFiles {
  const { jurisdiction } = plan;
  const dataDate = jurisdictions.find(({ id }) => id === jurisdiction)?.dataDate ?? '';
  if (dataDate === '') throw new Error(`no data date of ${jurisdiction}`);
  const rubric = rubrics.find(
    (each) => each.jurisdiction === jurisdiction && each.years.includes(String(year)),
  );
  const rule = ruleOf(disclosureRules, jurisdiction, String(year));
  if (!rubric || !rule) throw new Error(`no rubric, or no rule of disclosure, for ${String(year)}`);
  const isHere = (each: { year: number; department: string }): boolean =>
    each.year === year && each.department === department.id;
  const name = `${String(year)}/${department.id}`;
  const plants = plan.plants.filter(isHere);
  try {
    return writeReport({
      seed: plan.seed,
      words,
      rubric,
      rule,
      accounts: history.of(department, year),
      before: existsIn(department, year - 1) ? history.of(department, year - 1) : undefined,
      events: plants.flatMap((plant) => plant.events ?? []),
      edits: plants.flatMap((plant) => plant.edits),
      corrections: plan.corrections.filter(isHere),
      only: plan.sparse.get(name),
      hasTables: plan.withTables.has(name),
      hasPaper: plan.withPaper.has(name),
      dataDate,
    });
  } catch (error) {
    throw new Error(`report ${name} cannot be made`, { cause: error });
  }
}

function departmentFile(departments: readonly DemoDepartment[]): string {
  const columns = ['id', 'name', 'short', 'category', 'valid_from', 'valid_to'];
  const rows = departments.map((each) => [
    each.id,
    each.name,
    each.short,
    each.category,
    each.validFrom,
    each.validTo,
    each.successor,
    each.change,
    each.note,
  ]);
  return csvFile([[...columns, 'successor', 'change', 'note'], ...rows]);
}
