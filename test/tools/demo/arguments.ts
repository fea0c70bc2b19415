/** What npm run demo is asked for. */
import { existsSync, readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Size } from './benchmark.ts';

export type Request =
  | { readonly kind: 'committed' }
  | { readonly kind: 'benchmark'; readonly out: string; readonly size: Size }
  | { readonly kind: 'wrong'; readonly problems: readonly string[] };

const OPTIONS = ['departments', 'years', 'out', 'seed'] as const;
const TEXT = { type: 'string' } as const;

export function readRequest(args: readonly string[]): Request {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { departments: TEXT, years: TEXT, out: TEXT, seed: TEXT },
    strict: false,
  });
  const problems: string[] = [];
  const unknown = [...positionals, ...Object.keys(values).filter((name) => !isOption(name))];
  for (const each of unknown)
    problems.push(`读到“${each}”，应为 ${OPTIONS.map((name) => `--${name}`).join('、')}；请改正。`);
  if (unknown.length === 0 && Object.keys(values).length === 0) return { kind: 'committed' };
  const count = (name: 'departments' | 'years', most: number): number => {
    const text = String(values[name] ?? '');
    if (/^[1-9]\d{0,4}$/.test(text) && Number(text) <= most) return Number(text);
    problems.push(
      `--${name} 读到“${text}”，应为 1 到 ${String(most)} 的整数；请写明，如 --${name} 10。`,
    );
    return 0;
  };
  const size = {
    departments: count('departments', 9999),
    years: count('years', 100),
    seed: String(values.seed ?? 'benchmark'),
  };
  const out = typeof values.out === 'string' ? values.out : '';
  if (out === '') problems.push('没有 --out，应为要写入的文件夹；请写明，如 --out ../measured。');
  else if (existsSync(out) && readdirSync(out).length > 0)
    problems.push(`--out 读到“${out}”，里面已有文件，应为空的或还没有的文件夹；请换一个。`);
  return problems.length > 0 ? { kind: 'wrong', problems } : { kind: 'benchmark', out, size };
}

function isOption(name: string): boolean {
  return OPTIONS.some((each) => each === name);
}
