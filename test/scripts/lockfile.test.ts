/** What is installed: each package pinned by its hash, each licence accepted by name, each action by its commit. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listLicences, readAccepted } from '../tools/dependencies/licences/licences.ts';
import { lockedPackages } from '../tools/dependencies/licences/lock.ts';
import { describeProblem, type Problem } from '../../src/engine/model/problem.ts';
import { PROJECT_ROOT } from '../helpers/data.ts';

const packages = lockedPackages();

test('every entry of the lockfile is pinned by a hash, also those of other platforms', () => {
  expect(packages.length).toBeGreaterThan(500);
  const loose = packages.filter(({ integrity = '' }) => !integrity.startsWith('sha512-'));
  expect(loose.map(({ path }) => path)).toEqual([]);
});

function licencesOf(all: typeof packages): readonly string[] {
  const problems: Problem[] = [];
  const report = (problem: Problem): number => problems.push(problem);
  listLicences(all, readAccepted(report), report);
  return problems.map(describeProblem);
}

test('every licence is accepted by name', () => {
  expect(licencesOf(packages)).toEqual([]);
});

test('another licence, and a package that is not named among the exceptions, is told', () => {
  const path = 'node_modules/other';
  const added = { name: 'other', path, version: '1.0.0' };
  expect(licencesOf([{ ...added, license: 'MPL-2.0' }, added])).toEqual([
    'package-lock.json「node_modules/other」：读到许可证“MPL-2.0”，应为test/tools/dependencies/licences/accepted.csv 列出的许可证；请换一个依赖；确实可用的，在那里写明理由。',
    'package-lock.json「node_modules/other」：读到没有写许可证，应为test/tools/dependencies/licences/accepted.csv 列出的许可证；请换一个依赖；确实可用的，在那里写明理由。',
  ]);
});

test('each exception is still needed', () => {
  const listed = listLicences(
    packages,
    readAccepted(() => undefined),
    () => undefined,
  );
  expect(listed.filter(({ names }) => names.length === 0)).toEqual([]);
});

test('actions are pinned by commit', () => {
  const workflow = readFileSync(join(PROJECT_ROOT, '.github/workflows/ci.yml'), 'utf8');
  const used = [...workflow.matchAll(/uses: (\S+)/g)].map(([, name = '']) => name);
  expect(used.length).toBeGreaterThan(0);
  expect(used.filter((name) => !/@[0-9a-f]{40}$/.test(name))).toEqual([]);
});
