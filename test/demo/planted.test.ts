/** The planted errors of the demonstration jurisdiction: everything planted is found, and nothing else is. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DEMO_PLAN } from '../tools/demo/demo-plan.ts';
import { KEY_COLUMNS } from '../tools/demo/answer-key.ts';
import { isDoubt, type CheckResult } from '../../src/engine/checks/check.ts';
import { publish, type Publication } from '../../src/dataset/publication.ts';
import { readTable } from '../../src/engine/model/csv.ts';
import { reportFindings } from '../../src/site/views/findings/findings.ts';
import { sentence } from '../../src/site/views/format.ts';
import { WEIGHT_WORDS } from '../../src/site/views/findings/weight.ts';
import { fail } from '../helpers/cases.ts';
import { DATA_ROOT, dataset } from '../helpers/data.ts';

const { jurisdiction } = DEMO_PLAN;
const VERDICTS: Readonly<Record<string, string>> = {
  overstated: '自评高于复算',
  understated: '自评低于复算',
};

/** What one check or one self score raises in one report: `2020 finance T06`, with the sentence that it gives. */
interface Raised {
  readonly name: string;
  readonly message: string;
}

/** What is asked of a department at once: everything that one cause raises. */
interface Cause {
  readonly names: readonly string[];
  readonly weight: string;
}

function at({ record }: Publication): string {
  return `${record.key.year} ${record.key.department}`;
}

function raised(publication: Publication): readonly Raised[] {
  const { checks, evaluation } = publication;
  const doubts = checks.filter(isDoubt).map(({ check, message }) => ({
    name: `${at(publication)} ${check.id}`,
    message: sentence(message),
  }));
  const scores = evaluation.outcomes.flatMap(({ indicator, verdict, min, max, self }) => {
    const word = VERDICTS[verdict];
    const message = `self ${self?.printed ?? ''}, recomputed ${min.toString()} to ${max.toString()}`;
    return word === undefined
      ? []
      : [{ name: `${at(publication)} ${indicator.id} ${word}`, message }];
  });
  return [...doubts, ...scores];
}

/** The findings of a report, each with the names of all that it folds. */
function causesOf(publication: Publication): readonly Cause[] {
  const { causes, evaluation } = publication;
  const ofIndicator = (id: string): string => {
    const outcome = evaluation.outcomes.find(({ indicator }) => indicator.id === id);
    return `${at(publication)} ${id} ${VERDICTS[outcome?.verdict ?? ''] ?? ''}`;
  };
  return reportFindings(publication).map(({ finding, weight }) => {
    const cause = causes.find((each) => each.cause.subject === finding.subject)?.cause;
    const results: readonly CheckResult[] = cause
      ? [cause.principal, ...cause.consequences].filter(isDoubt)
      : [];
    const scores = evaluation.outcomes.filter(({ indicator, gap }) =>
      cause
        ? gap && finding.consequences.some(({ name }) => name === indicator.name)
        : finding.subject === `indicator:${indicator.id}`,
    );
    return {
      names: [
        ...results.map(({ check }) => `${at(publication)} ${check.id}`),
        ...scores.map(({ indicator }) => ofIndicator(indicator.id)),
      ].sort(),
      weight: WEIGHT_WORDS[weight],
    };
  });
}

describe.skipIf(!existsSync(join(DATA_ROOT, 'jurisdictions', jurisdiction)))('示例区', () => {
  const publications = dataset.catalogue.reports
    .filter((key) => key.jurisdiction === jurisdiction)
    .flatMap((key) => publish(dataset, key) ?? []);
  const found = publications.flatMap(raised);
  const file = 'planted.csv';
  const bytes = readFileSync(new URL(file, import.meta.url));
  const key = readTable(bytes, { file, columns: KEY_COLUMNS }, fail);
  const planted = key
    .filter(({ cells }) => cells.finding !== '')
    .map(({ cells }) => ({
      name: `${cells.year} ${cells.department} ${cells.finding}`,
      message: `${cells.plant} ${cells.note}`,
    }));
  const names = (list: readonly Raised[]): ReadonlySet<string> =>
    new Set(list.map(({ name }) => name));

  test('precision is 1: no finding that was not planted', () => {
    const wrong = found.filter(({ name }) => !names(planted).has(name));
    expect(wrong).toEqual([]);
    expect((found.length - wrong.length) / found.length).toBe(1);
  });

  test('recall is 1: every planted error is found', () => {
    const missed = planted.filter(({ name }) => !names(found).has(name));
    expect(missed).toEqual([]);
    expect((planted.length - missed.length) / planted.length).toBe(1);
  });

  test('each finding is planted once and found once', () => {
    expect(names(found).size).toBe(found.length);
    expect(names(planted).size).toBe(planted.length);
  });

  test('each planted error is one cause with its weight, whatever number of checks notice it', () => {
    const rows = key.filter(({ cells }) => cells.finding !== '').map(({ cells }) => cells);
    const byPlant = Map.groupBy(rows, ({ plant, year }) => `${plant} ${year}`);
    const expected = [...byPlant.values()].map((same): Cause => ({
      names: same.map(({ year, department, finding }) => `${year} ${department} ${finding}`).sort(),
      weight: same[0]?.weight ?? '',
    }));
    const told = ({ names, weight }: Cause): string => `${names.join(' + ')}: ${weight}`;
    expect(publications.flatMap(causesOf).map(told).sort()).toEqual(expected.map(told).sort());
  });

  test('every finding has a number of its own', () => {
    const numbers = publications.flatMap((each) =>
      reportFindings(each).map(({ finding }) => finding.number),
    );
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const number of numbers) expect(number).toMatch(/^疑-demo-\d{4}-[a-z-]+-\d{4}$/);
  });

  test('a ratio cut off instead of rounded is told as such', () => {
    const cut = found.filter(({ message }) => message.includes('截尾'));
    const known = planted.filter(({ message }) => message.includes('截尾'));
    expect(names(cut)).toEqual(names(known));
  });

  test('every check that a department can fail is planted at least once', () => {
    // 分值合计 judges the rubric, not the report; 提示 is no doubt.
    const checks = dataset.catalogue.checks
      .filter(({ id, category }) => id !== 'T26' && category !== '提示')
      .map(({ id }) => id);
    const without = checks.filter((id) => !planted.some(({ name }) => name.includes(` ${id}`)));
    expect(without).toEqual([]);
  });

  test('reports on which nothing may be raised are among the key, and are reports', () => {
    const quiet = key.filter(({ cells }) => cells.finding === '').map(({ cells }) => cells);
    const reports = publications.map(({ record }) => record.key);
    expect(quiet.length).toBeGreaterThan(8);
    for (const { year, department } of quiet)
      expect(reports).toContainEqual({ jurisdiction, year, department });
  });
});
