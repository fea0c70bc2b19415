/** What is committed of the demonstration jurisdiction is what the generator writes, byte for byte. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { isDoubt } from '../../src/engine/checks/check.ts';
import { Dataset } from '../../src/dataset/load.ts';
import { publish } from '../../src/dataset/publication.ts';
import { describeProblem } from '../../src/engine/model/problem.ts';
import { readRequest } from '../tools/demo/arguments.ts';
import { writeBenchmark } from '../tools/demo/benchmark.ts';
import { DEMO_PLAN } from '../tools/demo/demo-plan.ts';
import { generateDemo, type Keep } from '../tools/demo/generate.ts';
import { keyFile } from '../tools/demo/answer-key.ts';
import { DATA_ROOT, dataset } from '../helpers/data.ts';

const FOLDER = join(DATA_ROOT, 'jurisdictions', DEMO_PLAN.jurisdiction);
const PUBLIC = fileURLToPath(new URL('../../public', import.meta.url));
const COPIES = join(PUBLIC, 'disclosures', DEMO_PLAN.jurisdiction);
/** Written by hand beside the generated files. */
const BY_HAND = /^(jurisdiction\.yaml|crosswalk\.csv|rubrics\/.+)$/;

function pathsBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => relative(folder, join(file.parentPath, file.name)));
}

function filesBelow(folder: string): ReadonlyMap<string, string> {
  return new Map(
    pathsBelow(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );
}

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'demo-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

const AGAIN = '请运行 npm run demo，并提交它写出的文件';

// The folder may be deleted: then there is nothing to compare.
const isHere = existsSync(FOLDER);

describe.skipIf(!isHere)('示例区', () => {
  const documents = new Map<string, Uint8Array>();
  const keep: Keep = (path, bytes) => documents.set(path, bytes);
  const generated = new Map(isHere ? generateDemo(DEMO_PLAN, dataset.catalogue, keep) : []);

  test('every generated file is committed as it is, and no other is', () => {
    const committed = new Map([...filesBelow(FOLDER)].filter(([name]) => !BY_HAND.test(name)));
    const names = new Set([...generated.keys(), ...committed.keys()]);
    const different = [...names].filter((name) => generated.get(name) !== committed.get(name));
    expect(different, AGAIN).toEqual([]);
    expect(generated.size).toBeGreaterThan(900);
  });

  test('every local document is committed as it is, and no other is', () => {
    const committed = pathsBelow(COPIES);
    const names = new Set([...documents.keys(), ...committed]);
    const different = [...names].filter((name) => {
      const bytes = documents.get(name);
      return !bytes || !committed.includes(name) || !readFileSync(join(COPIES, name)).equals(bytes);
    });
    expect(different, AGAIN).toEqual([]);
    expect(documents.size).toBeGreaterThan(25);
  });

  test('the key of the planted errors is committed as it is', () => {
    const committed = readFileSync(new URL('planted.csv', import.meta.url), 'utf8');
    expect(committed, AGAIN).toBe(keyFile(DEMO_PLAN.plants));
  });

  test('the same plan gives the same files, another seed gives others', () => {
    const copies = new Map<string, Uint8Array>();
    const take: Keep = (path, bytes) => copies.set(path, bytes);
    expect(new Map(generateDemo(DEMO_PLAN, dataset.catalogue, take))).toEqual(generated);
    expect(copies).toEqual(documents);
    const { plants, corrections, ...rest } = DEMO_PLAN;
    expect(plants.length + corrections.length).toBeGreaterThan(0);
    const plain = { ...rest, plants: [], corrections: [] };
    const otherPlan = { ...plain, seed: 'other' };
    const other = new Map(generateDemo(otherPlan, dataset.catalogue, () => undefined));
    const name = '2019/education/figures.csv';
    expect(other.get(name)).not.toBe(generated.get(name));
  });

  test('every report, table and summary says that it is invented', () => {
    const marked = [...generated].filter(([name]) => /(report\.yaml|summary\.md)$/.test(name));
    expect(marked.filter(([, text]) => !text.includes('虚构示例数据'))).toEqual([]);
    expect(marked.length).toBeGreaterThan(200);
  });

  test('as many departments and years as asked for, sound and without a finding', () => {
    const root = join(emptyFolder(), 'data');
    const size = { departments: 4, years: 8, seed: 'test' };
    expect(writeBenchmark(DATA_ROOT, root, size)).toBe(32);
    const made = new Dataset(root);
    const findings = made.catalogue.reports.flatMap((key) => {
      const publication = publish(made, key);
      const name = Object.values(key).join('/');
      if (!publication) return [`${name} unreadable`];
      const doubts = publication.checks.filter(isDoubt).map(({ check }) => `${name} ${check.id}`);
      const verdicts = publication.evaluation.outcomes
        .filter(({ verdict }) => verdict === 'overstated' || verdict === 'understated')
        .map(({ indicator }) => `${name} ${indicator.id}`);
      return [...doubts, ...verdicts];
    });
    expect(made.problems.map(describeProblem)).toEqual([]);
    expect(findings).toEqual([]);
    expect(made.catalogue.reports.length).toBe(32);
    expect(made.catalogue.jurisdictions.map((each) => each.id)).toEqual(['demo']);
  });

  test('another department changes nothing of the others', () => {
    const [few, more] = [2, 3].map((departments) => {
      const root = join(emptyFolder(), 'data');
      writeBenchmark(DATA_ROOT, root, { departments, years: 2, seed: 'test' });
      return filesBelow(join(root, 'jurisdictions/demo'));
    });
    const reports = [...(few ?? [])].filter(([name]) => /^\d{4}\//.test(name));
    expect(reports.length).toBeGreaterThan(30);
    expect(reports.filter(([name, text]) => more?.get(name) !== text)).toEqual([]);
  });
});

test.for([
  [
    '--years 3 --out ../nowhere',
    '--departments 读到“”，应为 1 到 9999 的整数；请写明，如 --departments 10。',
  ],
  [
    '--departments 0 --years 3 --out ../nowhere',
    '--departments 读到“0”，应为 1 到 9999 的整数；请写明，如 --departments 10。',
  ],
  [
    '--departments 2 --years x --out ../nowhere',
    '--years 读到“x”，应为 1 到 100 的整数；请写明，如 --years 10。',
  ],
  ['--departments 2 --years 3', '没有 --out，应为要写入的文件夹；请写明，如 --out ../measured。'],
  ['--department 2', '读到“department”，应为 --departments、--years、--out、--seed；请改正。'],
  [
    `--departments 2 --years 3 --out ${DATA_ROOT}`,
    `--out 读到“${DATA_ROOT}”，里面已有文件，应为空的或还没有的文件夹；请换一个。`,
  ],
])('npm run demo -- %s is refused', ([given = '', message]) => {
  const request = readRequest(given.split(' '));
  expect(request.kind === 'wrong' ? request.problems : []).toContain(message);
});
