/** node test/independent/printed/main.ts [dist]: reads the built site and prints what is wrong with it. */
import { readPrinted } from './index.ts';

const { compared, groups, differences } = readPrinted(process.argv[2] ?? 'dist');
const kinds = new Map<string, number>();
for (const line of differences) {
  const kind = /\[([^\]]+)\]/.exec(line)?.[1] ?? '?';
  kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
}

for (const line of differences) console.log(line);
console.log(`\n${compared} comparisons`);
for (const [group, times] of Object.entries(groups).sort()) console.log(`  ${group}: ${times}`);
console.log(`${differences.length} differences`);
for (const [kind, times] of [...kinds].sort()) console.log(`  ${kind}: ${times}`);
if (differences.length > 0) process.exitCode = 1;
