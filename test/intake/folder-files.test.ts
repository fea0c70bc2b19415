/** A folder is replaced whole or not at all, and one that a killed import left aside comes back. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readFolder, replaceFolder, restoreFolders } from '../../src/intake/folder-files.ts';
import { collect } from '../helpers/cases.ts';

function place(): { root: string; folder: string; staging: string } {
  const root = mkdtempSync(join(tmpdir(), 'import-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  const folder = join(root, 'data', '2021', 'bureau');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'figures.csv'), 'old');
  writeFileSync(join(folder, 'scan.png'), Uint8Array.from([1, 2, 3]));
  return { root, folder, staging: join(root, '.build', 'import', 'bureau') };
}

test('what changes is written, what is gone is removed, and the rest stays as it is', () => {
  const { folder, staging } = place();
  writeFileSync(join(folder, 'gone.csv'), 'x');
  const files = new Map([
    ['figures.csv', 'new'],
    ['import/figures.csv', 'trace'],
  ]);
  replaceFolder(folder, files, ['figures.csv', 'gone.csv', 'import/figures.csv'], staging);
  expect(readFileSync(join(folder, 'figures.csv'), 'utf8')).toBe('new');
  expect(readFileSync(join(folder, 'import/figures.csv'), 'utf8')).toBe('trace');
  expect([...readFileSync(join(folder, 'scan.png'))]).toEqual([1, 2, 3]);
  expect(existsSync(join(folder, 'gone.csv'))).toBe(false);
  expect(existsSync(staging)).toBe(false);
});

test('a file that cannot be written leaves the folder as it was', () => {
  const { folder, staging } = place();
  // A file where a folder is needed.
  const files = new Map([
    ['figures.csv', 'new'],
    ['scan.png/x.csv', 'y'],
  ]);
  expect(() => replaceFolder(folder, files, [...files.keys()], staging)).toThrow();
  expect(readFileSync(join(folder, 'figures.csv'), 'utf8')).toBe('old');
  expect(existsSync(staging)).toBe(false);
});

test('a folder left aside by a killed import is put back', () => {
  const { root, folder, staging } = place();
  mkdirSync(join(staging, 'old'), { recursive: true });
  writeFileSync(join(staging, 'old', 'figures.csv'), 'old');
  writeFileSync(join(staging, 'target.txt'), folder);
  rmSync(folder, { recursive: true });
  restoreFolders(join(root, '.build', 'import'));
  expect(readFileSync(join(folder, 'figures.csv'), 'utf8')).toBe('old');
  expect(existsSync(staging)).toBe(false);
});

test('a symbolic link is told of and not followed', () => {
  const { root, folder } = place();
  writeFileSync(join(root, 'secret.csv'), 'secret');
  symlinkSync(join(root, 'secret.csv'), join(folder, 'scores.csv'));
  const { messages, report } = collect();
  const files = readFolder(folder, 'data/x', report);
  expect([...files.keys()]).toEqual(['figures.csv']);
  expect(messages).toEqual([
    'data/x/scores.csv：读到符号链接，应为普通的文件或文件夹；请换成文件本身。',
  ]);
});
