/** A build whose ground moves: whatever happens, dist/ is whole and what is said is true. */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { machineFault, tellFailure } from '../../../src/publish/build/failure.ts';
import { buildSite, type Work } from '../../../src/publish/build/build-site.ts';
import { PROJECT_ROOT } from '../../helpers/data.ts';

const PAGE = `<!doctype html><html lang="zh-CN"><head><title>t</title></head><body>
<main data-pagefind-body><span data-pagefind-meta="title:t"></span><h1>t</h1></main></body></html>`;

let folder = '';
let told = '';
const at = (name: string): string => join(folder, name);

function work(changes: Partial<Work> = {}): Work {
  return {
    places: { built: at('.build/site'), published: at('dist'), aside: at('.build/previous') },
    lock: at('.build/build.lock'),
    sources: { data: at('data'), public: at('public') },
    check: () => 1,
    generate: (built) => {
      mkdirSync(built);
      writeFileSync(join(built, 'index.html'), PAGE);
      return Promise.resolve();
    },
    index: () => Promise.resolve(1),
    ...changes,
  };
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-'));
  for (const name of ['data/2020', 'public', 'dist']) mkdirSync(at(name), { recursive: true });
  writeFileSync(at('data/2020/figures.csv'), 'a');
  writeFileSync(at('data/2020/notes.csv'), 'a');
  writeFileSync(at('dist/index.html'), 'old');
  told = '';
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  vi.spyOn(console, 'error').mockImplementation((line: string) => (told += `${line}\n`));
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

async function fails(changes: Partial<Work>): Promise<string> {
  expect(await buildSite(work(changes))).toBe(false);
  expect(existsSync(at('.build/build.lock'))).toBe(false);
  return told;
}

const published = (): string => readFileSync(at('dist/index.html'), 'utf8');

test('a build that nothing disturbs puts its site in', async () => {
  expect(await buildSite(work())).toBe(true);
  expect(told).toBe('');
  expect(published()).toBe(PAGE);
});

function change(): void {
  writeFileSync(at('data/2020/figures.csv'), 'XX');
  rmSync(at('data/2020/notes.csv'));
  writeFileSync(at('public/new.pdf'), 'b');
}

const CHANGED = `构建期间有文件改动，检查过的和写进网页的可能不是同一份：
  改动 data/2020/figures.csv
  删去 data/2020/notes.csv
  新增 public/new.pdf
请等改动做完（导入、编辑、git 操作）再重新运行。
构建没有完成，dist/ 保持原样。
`;

test.for(['check', 'generate', 'index'] as const)(
  'data that change during the step %s are named, and dist/ stays',
  async (name) => {
    const { [name]: usual } = work();
    const disturbed = (...words: [never, never]): unknown => {
      change();
      return (usual as (...all: unknown[]) => unknown)(...words);
    };
    const lines = await fails({ [name]: disturbed });
    expect(lines.replaceAll(`${folder}/`, '')).toBe(CHANGED);
    expect(published()).toBe('old');
  },
);

test('data changed and changed back are a change, and the reason of what Astro says', async () => {
  const generate = (): Promise<void> => {
    writeFileSync(at('data/2020/figures.csv'), 'XX');
    writeFileSync(at('data/2020/figures.csv'), 'a');
    return Promise.reject(new Error('Astro'));
  };
  expect(await fails({ generate })).toContain('  改动 data/2020/figures.csv\n');
  expect(told).not.toContain('Astro');
});

test('a link in the place of dist/ is refused, and what it leads to stays', async () => {
  rmSync(at('dist'), { recursive: true });
  mkdirSync(at('www'));
  writeFileSync(at('www/index.html'), 'old');
  symlinkSync(at('www'), at('dist'));
  expect(await fails({})).toContain(
    `dist：读到指向 ${at('www')} 的符号链接，应为真正的文件夹，或还没有；请删去这个链接再构建`,
  );
  expect(readlinkSync(at('dist'))).toBe(at('www'));
  expect(published()).toBe('old');
});

test('a file in the place of dist/ is refused', async () => {
  rmSync(at('dist'), { recursive: true });
  writeFileSync(at('dist'), 'mine');
  expect(await fails({})).toContain('dist：读到不是文件夹的东西，应为真正的文件夹，或还没有；');
  expect(readFileSync(at('dist'), 'utf8')).toBe('mine');
});

test('.build is a file', async () => {
  writeFileSync(at('.build'), 'mine');
  expect(await buildSite(work())).toBe(false);
  expect(told).toMatch(/\.build：读到(?:已有别的东西|不是文件夹)（E\w+），应为.+；请移走.+。\n/);
  expect(published()).toBe('old');
});

test('the lock is a folder', async () => {
  mkdirSync(at('.build/build.lock'), { recursive: true });
  expect(await buildSite(work())).toBe(false);
  expect(told).toContain('build.lock：读到文件夹，应为构建的锁文件，或还没有；请删去这个文件夹');
});

test.skipIf(!existsSync('/dev/shm'))('.build/ on another file system', async () => {
  const other = mkdtempSync('/dev/shm/build-');
  symlinkSync(other, at('.build'));
  try {
    expect(await fails({})).toMatch(/\.build：读到与 .+\/ 不在同一个文件系统，应为/);
    expect(published()).toBe('old');
  } finally {
    rmSync(other, { recursive: true });
  }
});

test.for([
  ['ENOSPC', '读到磁盘已满（ENOSPC），应为有足够空间的磁盘；请腾出空间后重新运行。'],
  ['EXDEV', '读到在另一个文件系统，不能整体换入（EXDEV），应为'],
  ['EACCES', '读到没有权限（EACCES），应为'],
  ['EROFS', '读到只读的文件系统（EROFS），应为'],
] as const)('%s in a step is told in words', async ([code, words]) => {
  const refusal = Object.assign(new Error(code), { code, path: 'there' });
  const lines = await fails({ index: () => Promise.reject(refusal) });
  expect(lines).toContain(`there：${words}`);
  expect(lines).not.toMatch(/\bat .+:\d+/);
  expect(published()).toBe('old');
});

test('work that never settles ends with a message, exit code 1 and no lock', () => {
  const script = `
    import { buildSite } from '${PROJECT_ROOT}src/publish/build/build-site.ts';
    const work = {
      places: { built: '.build/site', published: 'dist', aside: '.build/previous' },
      lock: '.build/build.lock', sources: { data: 'data', public: 'public' }, check: () => 1,
      generate: async () => (await import('node:fs')).mkdirSync('.build/site'),
      index: () => new Promise(() => undefined),
    };
    process.exitCode = (await buildSite(work)) ? 0 : 1;`;
  writeFileSync(at('run.ts'), script);
  const { status, stderr } = spawnSync(process.execPath, ['run.ts'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(stderr).toBe(
    '“建立检索”没有做完：它用的程序中途退出了（磁盘或内存可能已满，见上面的输出）。请排除后重新运行。\n' +
      '构建没有完成，dist/ 保持原样。\n',
  );
  expect(status).toBe(1);
  expect(existsSync(at('.build/build.lock'))).toBe(false);
});

test.for([
  [
    '├─ /index.htmlENOSPC: no space left on device, write\n    at async writeFile (node:fs:1)',
    /^构建：读到磁盘已满（ENOSPC）/,
  ],
  [
    "[vite] EACCES: permission denied, open '/a/dist/b.html'\n    at f (x:1:2)",
    /^\/a\/dist\/b\.html：读到没有权限（EACCES）/,
  ],
] as const)(
  'a fault of the machine in what Astro says is told in words: %s',
  ([output, expected]) => {
    const fault = machineFault(output);
    expect(tellFailure(fault)).toMatch(expected);
    expect(tellFailure(fault)).not.toContain('    at ');
  },
);

test('a fault of a page is no fault of the machine', () => {
  expect(
    machineFault("TypeError: x is undefined\n  ENOENT: no such file, open 'a.css' (os error 2)"),
  ).toBe(undefined);
});
