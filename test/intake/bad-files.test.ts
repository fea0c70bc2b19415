/** Files that are too large or cannot be read: a message, no trace. 虚构示例数据. */
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readFile } from '../../src/intake/read-file.ts';
import { describeProblem } from '../../src/engine/model/problem.ts';
import { imported } from '../helpers/imported.ts';
import { place, unwrapped } from './runs.ts';

/** Nothing but a length: no byte of it stands on the disk. */
const THREE_GIGABYTES = 3 * 1024 ** 3;

test.for(['宽表.csv', '宽表.xlsx', '报告.txt'])('3 GB of %s', async (name) => {
  const { file, run } = place();
  const path = file(name, '');
  truncateSync(path, THREE_GIGABYTES);
  const { code, err } = await run(path, imported());
  expect(code).toBe(1);
  expect(unwrapped(err)).toContain(
    '读到3072 MB，应为不超过 50 MB；请确认拿对了文件；图片过大的请压缩图片，表过大的请拆成几张。',
  );
  expect(err).not.toMatch(/\bat \S+:\d+/);
});

test('what is no file, or not there', () => {
  const { root } = place();
  const folder = join(dirname(root), '文件夹.csv');
  mkdirSync(folder);
  const told = [folder, join(folder, '没有.csv')].map((path) => readFile(path, 1000));
  expect(
    told.map((each) => (each instanceof Uint8Array ? '' : describeProblem(each).split('：')[1])),
  ).toEqual([
    '读到不是普通的文件，应为能打开的文件；请给一份文件。',
    '读到没有这个文件，应为能打开的文件；请核对文件名和权限，或重新复制一份。',
  ]);
  const whole = join(folder, '一行.csv');
  writeFileSync(whole, '部门');
  expect(readFile(whole, 1000)).toHaveLength(6);
});
