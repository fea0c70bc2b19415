/** All reports of a plan as files: deterministic, and no report depends on another department's. */
import type { Vocabulary } from '../../src/model/read-figures.ts';
import type { Rubric } from '../../src/rubric/rubric.ts';
import type { DemoCorrection } from './corrections.ts';
import { existsIn, type DemoDepartment } from './departments/department.ts';
import { History } from './history.ts';
import type { Plant } from './plants/plant.ts';
import { csvFile } from './csv.ts';
import { writeReport, type Files } from './report.ts';

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
  readonly made: string;
}

export interface Known {
  readonly words: Vocabulary;
  readonly rubrics: readonly Rubric[];
}

/** @returns path below the jurisdiction's folder → text: the list of departments, then every report */
export function* generateDemo(plan: DemoPlan, known: Known): Generator<[string, string]> {
  yield ['departments.csv', departmentFile(plan.departments)];
  yield* generateReports(plan, known);
}

/** One report after another, so that none needs to be kept. */
function* generateReports(plan: DemoPlan, known: Known): Generator<[string, string]> {
  const history = new History(plan.seed, plan.departments, plan.firstYear);
  for (let year = plan.firstYear; year <= plan.lastYear; year += 1)
    for (const department of plan.departments) {
      if (!existsIn(department, year) || department.silent.includes(String(year))) continue;
      for (const [name, text] of oneReport(plan, known, history, department, year))
        yield [`${String(year)}/${department.id}/${name}`, text];
    }
}

function oneReport(
  plan: DemoPlan,
  { words, rubrics }: Known,
  history: History,
  department: DemoDepartment,
  year: number,
): Files {
  const rubric = rubrics.find(
    (each) => each.jurisdiction === plan.jurisdiction && each.years.includes(String(year)),
  );
  if (!rubric) throw new Error(`no rubric for ${String(year)}`);
  const isHere = (each: { year: number; department: string }): boolean =>
    each.year === year && each.department === department.id;
  const name = `${String(year)}/${department.id}`;
  try {
    return writeReport({
      seed: plan.seed,
      words,
      rubric,
      accounts: history.of(department, year),
      edits: plan.plants.filter(isHere).flatMap((plant) => plant.edits),
      corrections: plan.corrections.filter(isHere),
      only: plan.sparse.get(name),
      made: plan.made,
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
