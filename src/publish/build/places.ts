/** Where a build works. All on one file system: a site is put in its place by renaming, which knows no other way. */
import { lstatSync, mkdirSync, readlinkSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { describeProblem } from '../../engine/model/problem.ts';
import { BuildFailure } from './failure.ts';

export interface BuildPlaces {
  /** The new site. */
  readonly built: string;
  readonly published: string;
  /** Where the old site waits until the new one stands. */
  readonly aside: string;
}

export const PLACES: BuildPlaces = {
  built: '.build/site',
  published: 'dist',
  aside: '.build/previous',
};

/** @throws BuildFailure before anything is built that could not be put in its place */
export function checkBuildPlaces({ built, published }: BuildPlaces): void {
  refuseOther(published);
  mkdirSync(dirname(built), { recursive: true });
  const beside = lstatSync(published, { throwIfNoEntry: false });
  const device = beside?.dev ?? statSync(dirname(resolve(published))).dev;
  if (statSync(dirname(built)).dev !== device)
    refuse(dirname(built), {
      found: `与 ${published}/ 不在同一个文件系统`,
      expected: '同一个文件系统里的两个文件夹，这样新网站才能整体换入',
      action: `请把 ${dirname(built)}/ 和 ${published}/ 放在同一个磁盘上，不要分别挂载或链接`,
    });
}

/** A rename would put a folder in the place of a link, and what the link leads to would stay old. */
export function refuseOther(published: string): void {
  const found = lstatSync(published, { throwIfNoEntry: false });
  if (!found || found.isDirectory()) return;
  const link = found.isSymbolicLink();
  refuse(published, {
    found: link ? `指向 ${readlinkSync(published)} 的符号链接` : '不是文件夹的东西',
    expected: '真正的文件夹，或还没有',
    action: link
      ? `请删去这个链接再构建，然后把 ${published}/ 的内容复制到要提供网站的地方`
      : '请移走它再构建',
  });
}

function refuse(file: string, what: { found: string; expected: string; action: string }): never {
  throw new BuildFailure([describeProblem({ file, ...what })]);
}
