/**
 * npm run changes -- <git revision> [--markdown] [--out file.md]: what the working tree's data/ changes of the results.
 * Both sides are evaluated by the program as it is now: a change of the program shows in the golden files instead.
 * Exit code: 0 nothing moved without a reason; 1 something did; 2 bad revision or unreadable data.
 */
import { writeFileSync } from 'node:fs';
import { CommandFault, readChangesCommand } from '../src/publish/changes/changes-command.ts';
import { compareData } from '../src/publish/changes/compare.ts';
import { unexplained } from '../src/publish/changes/change.ts';
import { openSide } from '../src/publish/changes/side.ts';
import { withRevision } from '../src/publish/changes/revision.ts';
import { markdown, plainChanges } from '../src/publish/changes/changes-text.ts';
import { DATA_ROOT } from '../src/publish/read-all.ts';
import { print, printError } from '../src/publish/print.ts';

try {
  const { revision, asMarkdown, out } = readChangesCommand(process.argv.slice(2));
  const changes = withRevision(DATA_ROOT, revision, (before) =>
    compareData(
      openSide(before.dataRoot, `修订 ${before.name}`, before.changelog),
      openSide(DATA_ROOT, '工作区', before.changelogNow),
    ),
  );
  if (out !== undefined) writeFileSync(out, markdown(changes));
  print(asMarkdown ? markdown(changes) : plainChanges(changes));
  process.exitCode = unexplained(changes).length > 0 ? 1 : 0;
} catch (error) {
  if (!(error instanceof CommandFault)) throw error;
  printError(error.message);
  process.exitCode = 2;
}
