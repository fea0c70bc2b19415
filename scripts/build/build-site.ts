/** 构建: from data/ to dist/ in five steps. Whatever fails leaves dist/ as it was. */
import { existsSync, rmSync } from 'node:fs';
import { inspect } from 'node:util';
import { writeIndex } from '../../src/search/write-index.ts';
import { PUBLIC_ROOT, readAll } from '../data.ts';
import { print, printError } from '../print.ts';
import { BuildFailure } from './failure.ts';
import { generatePages } from './generate.ts';
import { takeLock } from './lock.ts';
import { restore, swap } from './swap.ts';
import { describeFaults } from './verify/describe-faults.ts';
import { listFiles, verifySite } from './verify/verify-site.ts';

const PLACES = { built: '.build/site', published: 'dist', aside: '.build/previous' };
const LOCK = '.build/build.lock';

/** The site's path on its host, with a slash at both ends. */
export function siteBase(): string {
  return `/${process.env['SITE_BASE'] ?? ''}/`.replaceAll(/\/{2,}/g, '/');
}

/** @returns false after saying why there is no new site */
export async function buildSite(): Promise<boolean> {
  let release: (() => void) | undefined;
  try {
    release = takeLock(LOCK);
    restore(PLACES);
    await runSteps();
    return true;
  } catch (error) {
    printError(error instanceof BuildFailure ? error.message : inspect(error));
    printError(`构建没有完成，${PLACES.published}/ 保持原样。`);
    return false;
  } finally {
    release?.();
  }
}

async function runSteps(): Promise<void> {
  const { built } = PLACES;
  rmSync(built, { recursive: true, force: true });
  let pages: readonly string[] = [];

  await step(1, '检查数据', () => {
    let reports = 0;
    if (!existsSync(PUBLIC_ROOT))
      throw new BuildFailure([
        `没有 ${PUBLIC_ROOT}：请把 public/ 放在 data/ 旁边，或用 PUBLIC_ROOT 指明。`,
      ]);
    if (!readAll(() => (reports += 1))) throw new BuildFailure(['请先改正 data/ 中的问题。']);
    return `${reports} 份报告`;
  });
  await step(2, '生成页面', async (say) => {
    await generatePages(built, say);
    pages = (await listFiles(built)).filter((file) => file.endsWith('.html'));
    return `${pages.length} 页`;
  });
  await step(3, '建立检索', async () => `${await writeIndex(built, pages)} 页可检索`);
  await step(4, '核对站点', async () => {
    const url = process.env['SITE_URL'];
    const faults = await verifySite(built, { base: siteBase(), ...(url ? { url } : {}) });
    if (faults.length > 0)
      throw new BuildFailure([...describeFaults(faults), `共 ${faults.length} 处错误。`]);
    return `${pages.length} 页无误`;
  });
  await step(5, `换入 ${PLACES.published}/`, () => {
    swap(PLACES);
    return `${pages.length} 页`;
  });
}

const STEPS = 5;

/** Runs one step and prints what it did and how long it took. */
async function step(
  number: number,
  name: string,
  run: (say: (line: string) => void) => string | Promise<string>,
): Promise<void> {
  const head = `[${number}/${STEPS}] ${name} …`;
  const start = performance.now();
  const done = await run((line) => {
    print(`${head} ${line}`);
  });
  print(`${head} ${done}，${((performance.now() - start) / 1000).toFixed(1)} 秒`);
}
