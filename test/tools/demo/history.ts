/** The accounts of every department year after year: each year begins where the last one ended. */
import { keepAccounts, whole, type Accounts, type Past } from './accounts.ts';
import { existsIn, type DemoDepartment } from './departments/department.ts';
import { total } from './money.ts';

export class History {
  readonly #known = new Map<string, Accounts>();
  readonly #seed: string;
  readonly #departments: readonly DemoDepartment[];
  readonly #firstYear: number;

  constructor(seed: string, departments: readonly DemoDepartment[], firstYear: number) {
    this.#seed = seed;
    this.#departments = departments;
    this.#firstYear = firstYear;
  }

  of(department: DemoDepartment, year: number): Accounts {
    const name = `${department.id}/${String(year)}`;
    const known = this.#known.get(name);
    if (known) return known;
    const accounts = keepAccounts(this.#seed, department, year, this.#past(department, year));
    this.#known.set(name, accounts);
    return accounts;
  }

  /** Undefined for a department that is new; the year before the first report has books too. */
  #past(department: DemoDepartment, year: number): Past | undefined {
    if (year < this.#firstYear) return undefined;
    const before = this.#before(department, year - 1).map((each) => this.of(each, year - 1));
    if (before.length === 0) return undefined;
    const kind = (name: 'overseas' | 'vehicle' | 'reception'): bigint =>
      total(before.map((each) => each.threePublic.spent[name]));
    return {
      initial: total(before.map((each) => whole(each.initial))),
      executed: total(before.map((each) => whole(each.executed))),
      closing: total(before.map((each) => each.closing)),
      threePublic: {
        overseas: kind('overseas'),
        vehicle: kind('vehicle'),
        reception: kind('reception'),
      },
    };
  }

  #before(department: DemoDepartment, year: number): readonly DemoDepartment[] {
    if (existsIn(department, year)) return [department];
    return this.#departments.filter((each) => department.follows.includes(each.id));
  }
}
