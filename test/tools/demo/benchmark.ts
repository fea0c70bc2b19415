/** A whole data folder of invented reports, as large as asked for and without planted errors. */
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scoringHash } from '../../../src/dataset/frozen.ts';
import { Dataset } from '../../../src/dataset/load.ts';
import { DEMO_PLAN } from './demo-plan.ts';
import { generateDemo, type DemoPlan } from './generate.ts';
import { inventDepartments } from './invent.ts';
import { writeFiles } from './write.ts';

export interface Size {
  readonly departments: number;
  readonly years: number;
  readonly seed: string;
}

/**
 * @param from a data folder to take the dictionary, checks and rubrics from
 * @param out a folder that is not there yet, or is empty
 * @returns how many reports were written
 */
export function writeBenchmark(from: string, out: string, size: Size): number {
  const plan: DemoPlan = {
    ...DEMO_PLAN,
    seed: size.seed,
    departments: inventDepartments(size.departments, size.seed),
    lastYear: DEMO_PLAN.firstYear + size.years - 1,
    plants: [],
    corrections: [],
    sparse: new Map(),
    withTables: new Set(),
    withPaper: new Set(),
  };
  const place = join('jurisdictions', plan.jurisdiction);
  for (const name of readdirSync(from))
    if (name !== 'jurisdictions') cpSync(join(from, name), join(out, name), { recursive: true });
  for (const name of ['jurisdiction.yaml', 'crosswalk.csv', 'rubrics'])
    cpSync(join(from, place, name), join(out, place, name), { recursive: true });
  stretchLastRubric(join(out, place, 'rubrics'), plan.lastYear);
  moveDataDate(join(out, place, 'jurisdiction.yaml'), plan.lastYear);
  stretchLimits(join(out, 'limits.yaml'), plan.lastYear);
  writeFiles(
    join(out, place),
    generateDemo(plan, new Dataset(out).catalogue, () => undefined),
  );
  return size.departments * size.years;
}

/** The record of the last year ends in the year after it. */
function stretchLimits(file: string, lastYear: number): void {
  const text = readFileSync(file, 'utf8');
  const [head = '', year = ''] = /最晚: \{ 值: (\d{4})/.exec(text) ?? [];
  const latest = String(Math.max(Number(year), lastYear + 2));
  writeFileSync(file, text.replace(head, head.replace(year, latest)));
}

/** Years after the last rubric's own are scored by it too; its hashes in published.csv follow. */
function stretchLastRubric(folder: string, lastYear: number): void {
  const list = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const name = list.sort().at(-1) ?? '';
  const before = readFileSync(join(folder, name), 'utf8');
  const match = /年度: \[(\d{4})[^\]]*(\d{4})\]/.exec(before);
  const [old = '', first = '', last = ''] = match ?? [];
  if (Number(last) >= lastYear) return;
  const years = Array.from({ length: lastYear - Number(first) + 1 }, (_, n) => Number(first) + n);
  const text = before.replace(old, `年度: [${years.join(', ')}]`);
  const published = readFileSync(join(folder, 'published.csv'), 'utf8');
  writeFileSync(join(folder, name), text);
  writeFileSync(
    join(folder, 'published.csv'),
    published.replace(hash(before), hash(text)).replaceAll(scoringHash(before), scoringHash(text)),
  );
}

/** To the autumn after the last year, when most of its final accounts are out. */
function moveDataDate(file: string, lastYear: number): void {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/^(数据截止: )\d{4}/m, `$1${String(lastYear + 1)}`));
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
