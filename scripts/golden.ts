/** npm run golden: accepts the current evaluations as the golden files. Say in the commit which scores moved. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { goldenPath } from '../test/golden/path.ts';
import { reportText } from '../src/site/views/report/report-text.ts';
import { readAll } from '../src/publish/read-all.ts';
import { print } from '../src/publish/print.ts';

const files = new Map<string, string>();
const sound = readAll((publication) => {
  const { jurisdiction, key } = publication.record;
  // Invented reports are held to a key of planted errors instead.
  if (!jurisdiction.fictional) files.set(goldenPath(key), reportText(publication));
});
if (sound)
  for (const [path, text] of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    rmSync(`${path}.changed`, { force: true });
    print(`已接受 ${path}`);
  }
else process.exitCode = 1;
