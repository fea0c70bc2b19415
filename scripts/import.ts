/** npm run import -- <文件或文件夹>: reads reports into data/. See scripts/import/command.ts for the options. */
import { DATA_ROOT, PUBLIC_ROOT } from './data.ts';
import { openGuardedReader } from './import/guard/guarded-reader.ts';
import { runImport } from './import/run.ts';
import { swallowed } from './import/swallowed.ts';
import { print, printError } from './print.ts';

// Without the two hyphens npm keeps the options for itself, and --dry-run would write.
const kept = swallowed(process.env);
if (kept.length > 0) {
  printError(
    `npm 收走了 ${kept.join('、')}，没有导入：请写成 npm run import -- <文件> ${kept.join(' ')}`,
  );
  process.exit(1);
}

const reader = openGuardedReader(DATA_ROOT);
process.exitCode = await runImport(process.argv.slice(2), {
  dataRoot: DATA_ROOT,
  publicRoot: PUBLIC_ROOT,
  reader,
  // Beyond that a line is hard to follow, however wide the window.
  room: Math.min(process.stdout.columns || 100, 140),
  out: print,
  err: printError,
});
reader.close();
