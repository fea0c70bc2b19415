/** 已读的文件: what was read of a report's files, for whoever asks next: its places, its reminders, the year after. */
import type { CsvRow } from '../engine/model/csv.ts';
import type { ListedTable } from '../engine/model/disclosure.ts';
import type { Figure } from '../engine/model/figure.ts';
import type { Problem } from '../engine/model/problem.ts';
import type { FIGURE_COLUMNS } from '../engine/model/read-figures.ts';
import type { PublishedTable } from '../engine/model/table.ts';
import type { DisclosureRow } from './disclosure-row.ts';
import type { Folder } from './folder.ts';
import type { ReportKey } from './jurisdiction.ts';

/** Kept only where nothing is wrong with it: a fault is told to everyone who reads the file. */
export class Once<T> {
  #known: T | undefined;

  get known(): T | undefined {
    return this.#known;
  }

  read(folder: Folder, how: (folder: Folder) => T): T {
    if (this.#known !== undefined) return this.#known;
    const faults: Problem[] = [];
    const listening = folder.heardBy((problem) => {
      faults.push(problem);
      folder.report(problem);
    });
    const value = how(listening);
    if (faults.length === 0) this.#known = value;
    return value;
  }
}

export type FigureRow = CsvRow<(typeof FIGURE_COLUMNS)[number]>;

export class ReportFiles {
  readonly figures = new Once<readonly Figure[]>();
  /** figures.csv as written, while the report is the one being read. */
  rows: readonly FigureRow[] | undefined;
  readonly disclosures = new Once<{
    readonly rows: readonly DisclosureRow[];
    readonly listed: ReadonlyMap<string, readonly ListedTable[]>;
  }>();
  readonly tables = new Once<readonly PublishedTable[]>();
}

/**
 * Reports are read by jurisdiction and year, and each asks for the one of the year before: a report is kept until that
 * was done, or two years later. So what is kept grows with the departments of a year, not with the years.
 */
export class KeptReports {
  readonly #kept = new Map<string, { readonly year: string; readonly files: ReportFiles }>();
  #jurisdiction = '';
  #year = '';
  #current: ReportFiles | undefined;
  /** What the current report asked for of the year before. */
  readonly #spent = new Set<string>();

  /** @returns the files of a report about to be read for itself, after letting go of what nobody is to ask for any more */
  turnTo(key: ReportKey): ReportFiles {
    const { jurisdiction, year } = key;
    for (const name of this.#spent) this.#kept.delete(name);
    this.#spent.clear();
    if (this.#jurisdiction !== jurisdiction) this.#kept.clear();
    else if (this.#year !== year)
      for (const [name, each] of this.#kept)
        if (each.year !== year && each.year !== before(year)) this.#kept.delete(name);
    this.#jurisdiction = jurisdiction;
    this.#year = year;
    if (this.#current) this.#current.rows = undefined;
    this.#current = this.of(key);
    return this.#current;
  }

  /** Empty, and not kept, where the report is of neither the year being read nor the one before. */
  of({ jurisdiction, year, department }: ReportKey): ReportFiles {
    const name = `${year}/${department}`;
    const isBefore = year === before(this.#year);
    if (jurisdiction !== this.#jurisdiction || !(isBefore || year === this.#year))
      return new ReportFiles();
    if (isBefore) this.#spent.add(name);
    const known = this.#kept.get(name) ?? { year, files: new ReportFiles() };
    this.#kept.set(name, known);
    return known.files;
  }

  clear(): void {
    this.#kept.clear();
  }
}

function before(year: string): string {
  return String(Number.parseInt(year, 10) - 1);
}
