/** 构建: from data/ to dist/ in five steps. Whatever fails leaves dist/ as it was. */
import { existsSync, rmSync } from 'node:fs';
import { writeIndex } from '../../site/search/write-index.ts';
import { DATA_ROOT, PUBLIC_ROOT, readAll } from '../read-all.ts';
import { print, printError } from '../print.ts';
import { BuildFailure, tellFailure } from './failure.ts';
import { generatePages } from './generate.ts';
import { takeLock } from './lock.ts';
import { checkBuildPlaces, PLACES, type BuildPlaces } from './places.ts';
import { settled } from './settled.ts';
import { fingerprints, refuseChanges, type Fingerprints, type Sources } from './sources.ts';
import { restore, swap, tellStanding } from './swap.ts';
import { describeFaults } from './verify/describe-faults.ts';
import { listFiles, verifySite } from './verify/verify-site.ts';

/** What a build works on and with; tests hand in their own. */
export interface Work {
  readonly places: BuildPlaces;
  readonly lock: string;
  readonly sources: Sources;
  /** @returns the number of reports; undefined after telling what is wrong with the data */
  readonly check: () => number | undefined;
  readonly generate: typeof generatePages;
  readonly index: typeof writeIndex;
}

const WORK: Work = {
  places: PLACES,
  lock: '.build/build.lock',
  sources: { data: DATA_ROOT, public: PUBLIC_ROOT },
  check: () => {
    let reports = 0;
    return readAll(() => (reports += 1)) ? reports : undefined;
  },
  generate: generatePages,
  index: writeIndex,
};

/** The site's path on its host, with a slash at both ends. */
export function siteBase(): string {
  return `/${process.env['SITE_BASE'] ?? ''}/`.replaceAll(/\/{2,}/g, '/');
}

/** @returns false after saying why there is no new site */
export async function buildSite(work: Work = WORK): Promise<boolean> {
  const { places } = work;
  let release: (() => void) | undefined;
  let current = '';
  try {
    checkBuildPlaces(places);
    release = takeLock(work.lock);
    restore(places);
    const steps = runSteps(work, (name) => (current = name));
    await settled(steps, () => current);
    return true;
  } catch (error) {
    printError(tellFailure(error));
    printError(tellStanding(places));
    return false;
  } finally {
    release?.();
  }
}

async function runSteps(work: Work, begin: (name: string) => void): Promise<void> {
  const { places, sources } = work;
  const { built, published } = places;
  rmSync(built, { recursive: true, force: true });
  let pages: readonly string[] = [];
  let before: Fingerprints = new Map();
  const step = stepper(begin);

  await step('检查数据', () => {
    for (const [name, path] of Object.entries(sources))
      if (!existsSync(path))
        throw new BuildFailure([
          `没有 ${path}：请把 ${name}/ 放在 data/ 旁边，或用 ${name.toUpperCase()}_ROOT 指明。`,
        ]);
    before = fingerprints(sources);
    const reports = work.check();
    if (reports === undefined) throw new BuildFailure(['请先改正 data/ 中的问题。']);
    return `${reports} 份报告`;
  });
  await step('生成页面', async (say) => {
    try {
      await work.generate(built, say);
    } finally {
      // Also the reason of a failure, before what Astro makes of it.
      refuseChanges(before, fingerprints(sources));
    }
    pages = (await listFiles(built)).filter((file) => file.endsWith('.html'));
    return `${pages.length} 页`;
  });
  await step('建立检索', async () => `${await work.index(built, pages)} 页可检索`);
  await step('核对站点', async () => {
    const url = process.env['SITE_URL'];
    const faults = await verifySite(built, { base: siteBase(), ...(url ? { url } : {}) });
    if (faults.length > 0)
      throw new BuildFailure([...describeFaults(faults), `共 ${faults.length} 处错误。`]);
    return `${pages.length} 页无误`;
  });
  await step(`换入 ${published}/`, () => {
    refuseChanges(before, fingerprints(sources));
    swap(places);
    return `${pages.length} 页`;
  });
}

const STEPS = 5;

type Run = (say: (line: string) => void) => string | Promise<string>;

/** Runs one step after another and prints what each did and how long it took. */
function stepper(begin: (name: string) => void): (name: string, run: Run) => Promise<void> {
  let number = 0;
  return async (name, run) => {
    number += 1;
    begin(name);
    const head = `[${number}/${STEPS}] ${name} …`;
    const start = performance.now();
    const done = await run((line) => {
      print(`${head} ${line}`);
    });
    print(`${head} ${done}，${((performance.now() - start) / 1000).toFixed(1)} 秒`);
  };
}
