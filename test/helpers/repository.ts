/** A git repository in a temporary folder that holds a copy of data/ and a CHANGELOG; removed when the test ends. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { copiedData } from './copied-data.ts';
import { PROJECT_ROOT } from './data.ts';

export interface Repository {
  readonly dataRoot: string;
  readonly git: (...words: readonly string[]) => string;
  readonly commit: () => void;
  /** Runs a script on the copy, with a folder of its own for temporary files. */
  readonly run: (script: string, ...words: readonly string[]) => Run;
  /** Where the scripts put their temporary files. */
  readonly temporary: string;
}

export interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

export const CHANGELOG = '# Changelog\n\n- 2020 年的旧条目：T990、政府采购执行情况。\n';

/** @param changes made to the copy before its first commit, as `copiedData` reads them */
export function repository(changes = ''): Repository {
  const dataRoot = copiedData(changes);
  const root = dirname(dataRoot);
  const temporary = join(root, 'temporary');
  mkdirSync(temporary);
  writeFileSync(join(root, 'CHANGELOG.md'), CHANGELOG);
  const git = (...words: readonly string[]): string => {
    const who = ['-c', 'user.name=test', '-c', 'user.email=test@example.invalid'];
    const done = spawnSync('git', [...who, ...words], { cwd: root, encoding: 'utf8' });
    if (done.status !== 0) throw new Error(`git ${words.join(' ')}: ${done.stderr}`);
    return done.stdout.trim();
  };
  const commit = (): void => {
    git('add', 'data', 'CHANGELOG.md');
    git('commit', '--quiet', '--message', 'data');
  };
  git('init', '--quiet');
  commit();
  return { dataRoot, git, commit, temporary, run: runner(dataRoot, temporary) };
}

function runner(dataRoot: string, temporary: string): Repository['run'] {
  return (script, ...words) => {
    const path = join(PROJECT_ROOT, 'scripts', `${script}.ts`);
    const { status, stdout, stderr } = spawnSync(process.execPath, [path, ...words], {
      cwd: PROJECT_ROOT,
      env: { ...process.env, DATA_ROOT: dataRoot, TMPDIR: temporary },
      encoding: 'utf8',
    });
    return { status, out: stdout.trimEnd(), err: stderr.trimEnd() };
  };
}
