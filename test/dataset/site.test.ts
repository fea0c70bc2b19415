/** What pages are made of: nothing, while the data have a problem. */
import { expect, onTestFinished, test, vi } from 'vitest';
import { copiedData } from '../helpers/copied-data.ts';

const KEY = { jurisdiction: 'futian', year: '2020', department: 'science-innovation' };
const FIGURES = 'jurisdictions/futian/2020/science-innovation/figures.csv';

async function siteOf(changes: string): Promise<typeof import('../../src/dataset/site.ts')> {
  vi.stubEnv('DATA_ROOT', copiedData(changes));
  vi.resetModules();
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  return import('../../src/dataset/site.ts');
}

test('a figure whose unit is spoilt after the check is not published as 未公布', async () => {
  const site = await siteOf(`${FIGURES}: "41,581.76",万元 → "41,581.76",XX`);
  expect(() => site.publication(KEY)).toThrow(
    /figures\.csv 第2行「unit」：读到“XX”[^]*data\/ 在检查以后改动过，或没有检查/,
  );
  // Nor anything else of these data.
  expect(() => site.catalogue()).toThrow('data/ 在检查以后改动过');
});

test('a shared file that is spoilt stops the first page', async () => {
  const site = await siteOf('rubrics/futian-2020.yaml: 满分: 100 → 满分: 101');
  expect(() => site.catalogue()).toThrow('data/ 在检查以后改动过');
});

test('sound data are handed over', async () => {
  const site = await siteOf('');
  expect(site.publication(KEY).record.key).toEqual(KEY);
});
