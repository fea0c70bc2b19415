/** Command line: node test/independent/numbers/main.ts [data] [dist] [--former] */
import { compareNumbers } from './index.ts';
import { formerPolicy, settledPolicy } from './policy.ts';

const roots = process.argv.slice(2).filter((each) => !each.startsWith('--'));
const policy = process.argv.includes('--former') ? formerPolicy : settledPolicy;
const started = Date.now();
const { compared, groups, differences } = compareNumbers(
  roots[0] ?? 'data',
  roots[1] ?? 'dist',
  policy,
);
for (const line of differences) console.log(line);
console.log();
for (const [group, count] of Object.entries(groups)) console.log(`${group}: ${count}`);
console.log(`${compared} compared, ${differences.length} differ, ${Date.now() - started} ms`);
process.exitCode = differences.length === 0 ? 0 : 1;
