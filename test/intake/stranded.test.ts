/** An import killed between its two renames leaves a report outside data/: it is told, and put back by the next import. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runImport } from '../../src/intake/run-import.ts';
import { Dataset } from '../../src/dataset/load.ts';
import { copiedData } from '../helpers/copied-data.ts';
import { readerOf } from '../helpers/imported.ts';

const REPORT = 'jurisdictions/futian/2020/science-innovation';

test('npm run import without a file puts the folder back', async () => {
  const staging = '../.build/import/futian.2020.science-innovation';
  const root = copiedData(
    [
      `move <report> → ${staging}/old`,
      `write ${staging}/target.txt: <copy>/${REPORT}`,
      `write ${staging}/new/report.yaml: x`,
    ].join('\n'),
  );
  expect(new Dataset(root).problems.map(({ file }) => file)).toEqual([`data/${REPORT}`]);
  const code = await runImport([], {
    dataRoot: root,
    publicRoot: join(root, '..', 'public'),
    reader: readerOf(() => undefined),
    room: 100,
    out: () => undefined,
    err: () => undefined,
  });
  expect(code).toBe(1);
  expect(existsSync(join(root, REPORT, 'report.yaml'))).toBe(true);
  expect(existsSync(join(root, staging))).toBe(false);
  expect(new Dataset(root).problems).toEqual([]);
});
