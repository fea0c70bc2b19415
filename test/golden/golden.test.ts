/** The evaluation of every report as a reader sees it, compared with what was last accepted. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { reportText } from '../../src/site/views/report/report-text.ts';
import { publications } from '../helpers/data.ts';
import { goldenPath } from './path.ts';

const ACCEPT = '若改动是有意的，运行 npm run golden 接受，并在提交说明里写明哪些得分变了';

const goldens = publications().map((publication) => ({
  name: Object.values(publication.record.key).join('/'),
  path: goldenPath(publication.record.key),
  text: reportText(publication),
}));

/** @returns what is wrong, in words; undefined when the text is as accepted */
function compare(path: string, text: string, inCi: boolean): string | undefined {
  const changed = `${path}.changed`;
  if (!existsSync(path)) {
    // A file written in continuous integration would be lost, and the next run would fail the same way.
    if (inCi) return `没有 ${path}；请在本机运行 npm run golden 并提交该文件`;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return `没有 ${path}，已写出；请核对内容后提交该文件`;
  }
  if (readFileSync(path, 'utf8') === text) {
    rmSync(changed, { force: true });
    return undefined;
  }
  writeFileSync(changed, text);
  return `评估结果变了，新的一份写在 ${changed}；${ACCEPT}`;
}

test.for(goldens)('$name', ({ path, text }) => {
  const accepted = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  const problem = compare(path, text, Boolean(process.env['CI']));
  // First the lines that differ, then what to do about them.
  if (accepted !== undefined) expect(text, problem).toBe(accepted);
  expect(problem).toBeUndefined();
});

test('every golden file belongs to a report', () => {
  const known = new Set(goldens.map((golden) => golden.path));
  const files = readdirSync(import.meta.dirname, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name.endsWith('.txt'))
    .map((file) => join(file.parentPath, file.name));
  const orphans = files.filter((file) => !known.has(file));
  expect(orphans, '这些文件没有对应的报告，请删去').toEqual([]);
});

test('there is a report to compare', () => {
  expect(goldens.length).toBeGreaterThan(0);
});

test.for([
  { name: 'missing in CI', inCi: true, accepted: undefined, told: '请在本机运行 npm run golden', left: [] },
  { name: 'missing', inCi: false, accepted: undefined, told: '已写出；请核对', left: ['a.txt'] },
  { name: 'changed', inCi: true, accepted: '旧\n', told: 'npm run golden', left: ['a.txt', 'a.txt.changed'] },
])('a golden file that is $name is told', ({ inCi, accepted, told, left }) => {
  const folder = mkdtempSync(join(tmpdir(), 'golden-'));
  const path = join(folder, 'a.txt');
  if (accepted !== undefined) writeFileSync(path, accepted);
  expect(compare(path, '新\n', inCi)).toContain(told);
  expect(readdirSync(folder).sort()).toEqual(left);
  // Only `npm run golden` overwrites what was accepted.
  if (accepted !== undefined) expect(readFileSync(path, 'utf8')).toBe(accepted);
  rmSync(folder, { recursive: true });
});
