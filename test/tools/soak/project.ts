/** A small copy of the project with the one real report, built in seconds, and what its dist/ holds. */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { appendFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { start, type Ended, type Started } from './child.ts';
import { PROJECT } from './places.ts';
import { layOutData } from './small-data.ts';

const PARTS = ['src', 'scripts', 'package.json', 'tsconfig.json', 'astro.config.mjs'];
const REPORT = 'data/jurisdictions/futian/2020/science-innovation';
const LIMIT_SECONDS = 240;

/** @param reports fictional ones, as year/department */
export function layOutProject(folder: string, reports: readonly string[] = []): void {
  mkdirSync(folder, { recursive: true });
  for (const part of PARTS) cpSync(join(PROJECT, part), join(folder, part), { recursive: true });
  layOutData(folder, reports);
  // Links, one for each package: what a build keeps beside them must not reach the project's own.
  mkdirSync(join(folder, 'node_modules'));
  const packages = join(PROJECT, 'node_modules');
  for (const name of readdirSync(packages).filter((each) => !/^\.(astro|vite)/.test(each)))
    symlinkSync(join(packages, name), join(folder, 'node_modules', name));
}

/** Something that shows on a page, so that the builds of two editions differ. */
export function setEdition(folder: string, edition: string): void {
  const file = join(folder, REPORT, 'summary.md');
  const summary = readFileSync(join(PROJECT, REPORT, 'summary.md'));
  writeFileSync(file, summary);
  appendFileSync(file, `\n\n虚构示例数据：第 ${edition} 版。\n`);
}

export interface BuildOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** A module that is loaded before anything else. */
  readonly preload?: string;
}

export function startBuild(folder: string, { env, preload }: BuildOptions = {}): Started {
  const before = preload === undefined ? [] : ['--import', preload];
  return start([...before, 'scripts/build.ts'], {
    cwd: folder,
    limitSeconds: LIMIT_SECONDS,
    ...(env ? { env } : {}),
  });
}

export function build(folder: string, options: BuildOptions = {}): Promise<Ended> {
  return startBuild(folder, options).ended;
}

/** One hash over the names and bytes of all files; undefined when there is no such folder. */
export function digestOf(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  const hash = createHash('sha256');
  for (const file of listFiles(folder))
    hash.update(`${file}\0`).update(readFileSync(join(folder, file)));
  return hash.digest('hex');
}

export function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => !each.isDirectory())
    .map((each) => relative(folder, join(each.parentPath, each.name)))
    .sort();
}

/** Builds the edition from nothing, to compare with. */
export async function reference(folder: string, edition: string): Promise<string> {
  setEdition(folder, edition);
  const ended = await build(folder);
  const digest = digestOf(join(folder, 'dist'));
  if (ended.code !== 0 || digest === undefined) throw new Error(`no build: ${ended.output}`);
  return digest;
}
