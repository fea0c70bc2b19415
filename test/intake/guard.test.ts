/** Documents are read in a process of their own: what breaks it is told of, and the next document is read. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { DATA_ROOT } from '../../src/publish/read-all.ts';
import { openDocumentReader } from '../../src/intake/document-reader.ts';
import { openGuardedReader } from '../../src/intake/guard/guarded-reader.ts';
import type { DocumentReader } from '../../src/intake/reader.ts';
import { runImport } from '../../src/intake/run-import.ts';
import { scoredRubric } from '../../src/intake/scored-rubric.ts';
import { Dataset } from '../../src/dataset/load.ts';
import type { ReaderLimits } from '../../src/importer/readers/limits.ts';
import { describeProblem } from '../../src/engine/model/problem.ts';
import { copiedData } from '../helpers/copied-data.ts';
import { pdf } from '../importer/readers/pdf-writer.ts';
import { unwrapped } from './runs.ts';

const DOCUMENTS = join(import.meta.dirname, '../importer/documents');
const TIMEOUT = 180_000;
const opened: { close: () => void }[] = [];

function guarded(limits: Partial<ReaderLimits> = {}): ReturnType<typeof openGuardedReader> {
  const reader = openGuardedReader(DATA_ROOT, limits);
  opened.push(reader);
  return reader;
}

afterAll(() => {
  for (const reader of opened) reader.close();
});

test.for(['family/water-2020-docx.docx', 'other-reports/market-service-2020-chromium.pdf'])(
  '%s comes out as if it were read here',
  { timeout: TIMEOUT },
  async (file) => {
    const { rubrics } = new Dataset(DATA_ROOT).catalogue;
    const rubric = rubrics.find(({ id }) => id === 'futian-2020');
    if (!rubric) throw new Error('no rubric');
    const bytes = readFileSync(join(DOCUMENTS, file));
    const readWith = async (reader: DocumentReader) => {
      const opened = await reader.open(bytes, file);
      if (!opened.ok) return opened;
      const { cover, read } = opened.value;
      return read({ year: cover.year?.value ?? '', names: [], rubric: scoredRubric(rubric) });
    };
    const own = await readWith(openDocumentReader(DATA_ROOT));
    const apart = await readWith(guarded());
    expect(own.ok && own.value.scores.length).toBeGreaterThan(10);
    expect(apart).toEqual(own);
  },
);

test('one that takes too long is given up', { timeout: TIMEOUT }, async () => {
  const bytes = new TextEncoder().encode('虚构示例数据\n');
  // No process is up in a hundredth of a second.
  const outcome = await guarded({ maxSeconds: 0.01 }).open(bytes, '虚构.txt');
  expect(outcome.ok ? [] : outcome.problems.map(describeProblem)).toEqual([
    '虚构.txt：读到0.01 秒还没有读完的文件，应为0.01 秒内读完；请确认是一份报告，没有损坏；必要时拆开再导入。',
  ]);
});

test('a folder goes on behind the one that breaks', { timeout: TIMEOUT }, async () => {
  const root = copiedData('');
  const folder = join(dirname(root), '来件');
  mkdirSync(folder);
  const head = '示例区水务局\n2020年度部门整体支出绩效自评报告\n';
  writeFileSync(join(folder, '1.txt'), head + '约 3约 3。'.repeat(200_000));
  writeFileSync(
    join(folder, '2.docx'),
    readFileSync(join(DOCUMENTS, 'family/water-2020-docx.docx')),
  );
  const told: string[] = [];
  const code = await runImport([folder, '--dry-run'], {
    dataRoot: root,
    publicRoot: join(dirname(root), 'public'),
    reader: guarded({ maxMemoryBytes: 100 * 1024 * 1024 }),
    room: 120,
    out: (text) => told.push(text),
    err: (text) => told.push(text),
  });
  const all = unwrapped(told.join('\n'));
  expect(code).toBe(1);
  expect(all).toContain(
    '1.txt：读到一读就使程序中断的文件（多半是内存不够），应为内存不超过 100 MB；请确认是一份报告，没有损坏；必要时拆开再导入。',
  );
  // Read as far as whose report it is.
  expect(all).toContain('示例区水务局');
});

test(
  'a PDF that draws one form without end is given up',
  {
    timeout: TIMEOUT,
  },
  async () => {
    const bytes = pdf([{ content: ['/Form Do'] }], ['/Form Do '.repeat(200_000)]);
    const outcome = await guarded({ maxSeconds: 10 }).open(bytes, '虚构.pdf');
    expect(outcome.ok).toBe(false);
  },
);
