/**
 * Runs every stage of the test suite, also after a failure, and ends with one line of counts.
 * A stage without test cases of its own (formatting, lint, types, build) counts as one test.
 */
import { spawn, type StdioOptions } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

interface Stage {
  /** The npm script, so that a stage can be repeated alone. */
  script: string;
  report?: { file: string; read: (json: unknown) => Count };
  /** Without this script's success there is nothing to test. */
  needs?: string;
}

/** Stages of one group run side by side: each of the first keeps one core busy, all later ones keep all. */
const groups: readonly (readonly Stage[])[] = [
  [{ script: 'format:check' }, { script: 'lint' }, { script: 'types' }],
  [{ script: 'test:unit', report: { file: '.build/vitest.json', read: readVitest } }],
  [{ script: 'build' }],
  [
    {
      script: 'test:site',
      report: { file: '.build/playwright.json', read: readPlaywright },
      needs: 'build',
    },
  ],
];

function readVitest(json: unknown): Count {
  const run = json as Record<'numPassedTests' | 'numFailedTests' | 'numPendingTests', number>;
  return { passed: run.numPassedTests, failed: run.numFailedTests, skipped: run.numPendingTests };
}

function readPlaywright(json: unknown): Count {
  const { stats } = json as {
    stats: Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>;
  };
  // A test that passes only when repeated is not to be trusted.
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  };
}

interface Ended {
  readonly succeeded: boolean;
  /** '' where it was printed at once. */
  readonly output: string;
}

/** @param isAlone its output need not wait for that of others */
function run(script: string, isAlone: boolean): Promise<Ended> {
  const stdio = isAlone ? ('inherit' as const) : (['ignore', 'pipe', 'pipe'] as const);
  const child = spawn('npm', ['run', '--silent', script], {
    stdio: stdio as StdioOptions,
    // There npm is a script of the shell, not a program.
    shell: process.platform === 'win32',
  });
  const parts: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (part: Buffer) => parts.push(part));
  return new Promise((resolve) => {
    const end = (succeeded: boolean): void => {
      resolve({ succeeded, output: Buffer.concat(parts).toString() });
    };
    child.once('error', () => {
      end(false);
    });
    child.once('close', (code) => {
      end(code === 0);
    });
  });
}

function count({ report }: Stage, succeeded: boolean): Count {
  const one = { passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1, skipped: 0 };
  if (!report) return one;
  // A runner that wrote no report ran no test, whatever it says.
  if (!existsSync(report.file)) return { passed: 0, failed: 1, skipped: 0 };
  const cases = report.read(JSON.parse(readFileSync(report.file, 'utf8')));
  // A failure outside the cases (a file that does not load, a server that does not start), or no case.
  const hidden = cases.failed === 0 && (!succeeded || cases.passed === 0);
  return hidden ? { ...cases, failed: 1 } : cases;
}

const total: Count = { passed: 0, failed: 0, skipped: 0 };
const broken = new Set<string>();

async function runStage(stage: Stage, isAlone: boolean): Promise<void> {
  if (isAlone) console.log(`\n── ${stage.script}`);
  // A report of an earlier run must not count for this one.
  if (stage.report) rmSync(stage.report.file, { force: true });
  if (stage.needs !== undefined && broken.has(stage.needs)) {
    console.log(`not run: ${stage.needs} failed`);
    total.skipped += 1;
    return;
  }
  const start = performance.now();
  const { succeeded, output } = await run(stage.script, isAlone);
  const result = count(stage, succeeded);
  if (result.failed > 0) broken.add(stage.script);
  total.passed += result.passed;
  total.failed += result.failed;
  total.skipped += result.skipped;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (!isAlone) console.log(`\n── ${stage.script}\n${output}`);
  console.log(`── ${stage.script}: ${result.failed > 0 ? 'FAILED' : 'ok'}, ${seconds} s`);
}

for (const group of groups)
  await Promise.all(group.map((stage) => runStage(stage, group.length === 1)));

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;
