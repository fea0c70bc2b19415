/** npm run import -- <文件或文件夹>: reads reports into data/. See src/intake/import-command.ts for the options. */
import { DATA_ROOT, PUBLIC_ROOT } from '../src/publish/read-all.ts';
import { openGuardedReader } from '../src/intake/guard/guarded-reader.ts';
import { runImport } from '../src/intake/run-import.ts';
import { swallowed } from '../src/intake/npm-swallowed-options.ts';
import { print, printError } from '../src/publish/print.ts';

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
