/** Licences of what is installed: each one accepted by name, and anything but the permissive ones with its reason. */
import { readFileSync } from 'node:fs';
import { readTable } from '../../../../src/engine/model/csv.ts';
import { quoted, type Report } from '../../../../src/engine/model/problem.ts';
import type { Locked } from './lock.ts';

const NAME = 'test/tools/dependencies/licences/accepted.csv';

export interface Accepted {
  readonly licence: string;
  /** Names of packages; * stands for any end of a name. */
  readonly packages: readonly string[];
  readonly reason: string;
}

export function readAccepted(report: Report): readonly Accepted[] {
  const bytes = readFileSync(new URL('accepted.csv', import.meta.url));
  const columns = ['licence', 'packages', 'reason'] as const;
  return readTable(bytes, { file: NAME, columns, key: ['licence', 'packages'] }, report).map(
    ({ cells }) => ({ ...cells, packages: cells.packages.split(' ') }),
  );
}

export interface Listed {
  readonly accepted: Accepted;
  readonly names: readonly string[];
}

/** Each accepted licence with the packages under it; a package under no accepted one is a problem. */
export function listLicences(
  packages: readonly Locked[],
  accepted: readonly Accepted[],
  report: Report,
): readonly Listed[] {
  const covers = (each: Accepted, { name, license }: Locked): boolean =>
    each.licence === license && each.packages.some((pattern) => isMatch(name, pattern));
  for (const each of packages)
    if (!accepted.some((one) => covers(one, each)))
      report({
        file: 'package-lock.json',
        column: each.path,
        found: each.license === undefined ? '没有写许可证' : `许可证${quoted(each.license)}`,
        expected: `${NAME} 列出的许可证`,
        action: '请换一个依赖；确实可用的，在那里写明理由',
      });
  return accepted.map((one) => ({
    accepted: one,
    names: [...new Set(packages.filter((each) => covers(one, each)).map(({ name }) => name))],
  }));
}

function isMatch(name: string, pattern: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}
