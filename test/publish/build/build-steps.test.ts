/** The parts of the build that must hold when something goes wrong: the lock and the swap. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeLock } from '../../../src/publish/build/lock.ts';
import { processIdentity } from '../../../src/publish/build/process-identity.ts';
import { restore, swap, tellStanding } from '../../../src/publish/build/swap.ts';

let folder = '';
const at = (name: string): string => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('a lock is held until it is given back', () => {
  const release = takeLock(at('locks/build'));
  expect(holderOf('locks/build')).toBe(process.pid);
  release();
  expect(existsSync(at('locks/build'))).toBe(false);
});

const holderOf = (name: string): number => Number.parseInt(readFileSync(at(name), 'utf8'), 10);

const lockOf = (id: number): string => `${String(id)}\n${processIdentity(id)}\n`;

test('while another process lives, its lock is refused and told', () => {
  writeFileSync(at('build'), lockOf(process.ppid));
  expect(() => takeLock(at('build'))).toThrow(
    `另一次构建正在进行（进程 ${process.ppid}）。请等它结束；若确认没有构建在运行，请删除 ${at('build')} 后重试。`,
  );
  expect(readFileSync(at('build'), 'utf8')).toBe(lockOf(process.ppid));
});

test.for(['4194999', '', 'not a number', '0', '-1'])(
  'a stale lock “%s” is taken over',
  (content) => {
    writeFileSync(at('build'), content);
    takeLock(at('build'));
    expect(holderOf('build')).toBe(process.pid);
  },
);

const FOREIGN = [
  ['of another boot', () => processIdentity(process.ppid).replace(/^./, '_')],
  ['of an earlier process with its number', () => `${processIdentity(process.ppid)}0`],
] as const;

test.runIf(processIdentity(process.pid) !== '').for(FOREIGN)(
  'a lock %s is stale though its number is in use',
  ([, identity]) => {
    writeFileSync(at('build'), `${process.ppid}\n${identity()}\n`);
    takeLock(at('build'));
    expect(holderOf('build')).toBe(process.pid);
  },
);

test.runIf(processIdentity(process.pid) !== '')('a lock of the very process is held', () => {
  writeFileSync(at('build'), `${process.ppid}\n${processIdentity(process.ppid)}\n`);
  expect(() => takeLock(at('build'))).toThrow('另一次构建正在进行');
});

test.runIf(processIdentity(process.pid) !== '').for([process.ppid, 1])(
  'where processes have identities, a lock of %i without one is no build’s',
  (id) => {
    writeFileSync(at('build'), String(id));
    takeLock(at('build'));
    expect(holderOf('build')).toBe(process.pid);
  },
);

test('without an identity a lock older than any build is stale', () => {
  writeFileSync(at('build'), String(process.ppid));
  const dayBefore = new Date(Date.now() - 24 * 3600 * 1000);
  utimesSync(at('build'), dayBefore, dayBefore);
  takeLock(at('build'));
  expect(holderOf('build')).toBe(process.pid);
});

function places(): { built: string; published: string; aside: string } {
  return { built: at('built'), published: at('published'), aside: at('aside') };
}

function site(name: string): void {
  mkdirSync(at(name));
  writeFileSync(join(at(name), 'index.html'), name);
}

const published = (): string => readFileSync(at('published/index.html'), 'utf8');

test('the new site replaces the old one and leaves nothing behind', () => {
  site('built');
  site('published');
  site('aside');
  swap(places());
  expect(published()).toBe('built');
  expect(existsSync(at('built'))).toBe(false);
  expect(existsSync(at('aside'))).toBe(false);
});

test('the first site needs no old one', () => {
  site('built');
  swap(places());
  expect(published()).toBe('built');
});

test('when the new site cannot be moved in, the old one is put back', () => {
  site('published');
  expect(() => swap(places())).toThrow(/ENOENT/);
  expect(published()).toBe('published');
});

test('a site left aside by a killed build comes back', () => {
  site('aside');
  restore(places());
  expect(published()).toBe('aside');
});

test('a standing site is not replaced by one left aside', () => {
  site('published');
  site('aside');
  restore(places());
  expect(published()).toBe('published');
});

test('what is said of dist/ after a failure is true', () => {
  expect(tellStanding(places())).toBe(`构建没有完成，还没有 ${at('published')}/。`);
  site('aside');
  expect(tellStanding(places())).toContain(
    `${at('published')}/ 现在不在：原来的网站完整地放在 ${at('aside')}/，请勿删除。`,
  );
  site('published');
  expect(tellStanding(places())).toBe(`构建没有完成，${at('published')}/ 保持原样。`);
});
