/** The beginning of every npm script: what an old Node, or a folder without its packages, is told. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { PROJECT_ROOT } from '../helpers/data.ts';

const ENTRY = readFileSync(join(PROJECT_ROOT, 'scripts/run.mjs'), 'utf8');
const PRINT = 'console.log(process.argv.length, ...process.argv.slice(2), import.meta.filename)';

interface Told {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs it as if on another Node; with `installed` false, before npm ci. */
function run(node: string, here: string, installed = true): Told {
  const root = mkdtempSync(join(tmpdir(), 'run-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  mkdirSync(join(root, 'scripts'));
  cpSync(join(PROJECT_ROOT, 'package.json'), join(root, 'package.json'));
  const [platform, arch] = here.split('-');
  const pretended = { versions: { node }, platform, arch };
  const entry = ENTRY.replaceAll(/process\.(versions|platform|arch)\b/g, '(pretended.$1)');
  const first = `const pretended = ${JSON.stringify(pretended)};\n`;
  writeFileSync(join(root, 'scripts/run.mjs'), first + entry);
  writeFileSync(join(root, 'scripts/one.ts'), `const one: number = 1;\n${PRINT}; void one;\n`);
  if (installed) {
    mkdirSync(join(root, 'node_modules/astro'), { recursive: true });
    writeFileSync(join(root, 'node_modules/astro/package.json'), '{}');
  }
  const words = [join(root, 'scripts/run.mjs'), 'one.ts', 'a', '--b'];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  return { status, stdout: stdout.replace(root, ''), stderr };
}

const OLD = ['18.20.4', '20.20.2', '22.18.0', '24.15.9'];
const NEW = ['24.16.0', '24.21.0', '25.0.0', '26.0.0-nightly'];

test.for(OLD)('Node %s on a Mac is told which Node it takes', (version) => {
  expect(run(version, 'darwin-arm64')).toEqual({
    status: 1,
    stdout: '',
    stderr: `需要 Node 24.16.0 或更新的版本，现在是 ${version}（darwin-arm64）。
请从 https://nodejs.org/ 安装 Node 24，重开终端，运行 npm ci，再运行原来的命令。
Node 24.16.0 or newer is needed; this is ${version} (darwin-arm64).
Install Node 24 from https://nodejs.org/, open a new terminal, run npm ci, then the command again.
`,
  });
});

test('on Linux npm ci brings it', () => {
  expect(run('20.20.2', 'linux-x64').stderr).toContain('请运行 npm ci（不加 --omit=optional）');
});

test('without packages npm ci comes first', () => {
  expect(run('20.20.2', 'linux-x64', false)).toEqual({
    status: 1,
    stdout: '',
    stderr: '还没有安装依赖：请先运行 npm ci。\nDependencies are missing: run npm ci first.\n',
  });
});

test.for(NEW)('Node %s runs the script with its words', (version) => {
  expect(run(version, 'win32-x64')).toEqual({
    status: 0,
    stdout: `4 a --b ${join('/', 'scripts/one.ts')}\n`,
    stderr: '',
  });
});

test('every npm script goes through it, or is a program of a package; none sets a variable', () => {
  const text = readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8');
  const { scripts } = JSON.parse(text) as { scripts: Readonly<Record<string, string>> };
  const OWN = /^node (?:--\S+ )*scripts\/run\.mjs /;
  const PROGRAM = /^(?:vitest|playwright|eslint|prettier|tsc|npm sbom) /;
  const commands = Object.values(scripts).flatMap((line) => line.split(' && '));
  expect(commands.filter((each) => !OWN.test(each) && !PROGRAM.test(each))).toEqual([]);
});
