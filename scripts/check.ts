/** npm run check: validates data/ and says how the checks of each report came out. */
import { CHECK_MARKS } from '../src/views/verdict.ts';
import type { CheckOutcome } from '../src/checks/check.ts';
import { readAll } from './data.ts';

const lines: string[] = [];
const sound = readAll(({ record, checks }) => {
  const counts = (Object.keys(CHECK_MARKS) as CheckOutcome[]).flatMap((outcome) => {
    const count = checks.filter((check) => check.outcome === outcome).length;
    return count > 0 ? [`${CHECK_MARKS[outcome].word} ${String(count)}`] : [];
  });
  lines.push(`${record.department.name} ${record.key.year}：${counts.join('，')}`);
});
if (sound) console.log([...lines, `数据无误，共 ${String(lines.length)} 份报告。`].join('\n'));
else process.exitCode = 1;
