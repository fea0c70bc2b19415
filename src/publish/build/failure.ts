/** A build that cannot go on for a reason that is told in full; anything else thrown is a fault of the build itself. */
import { getSystemErrorName, inspect } from 'node:util';
import { describeProblem } from '../../engine/model/problem.ts';
import { IndexFault } from '../../site/search/write-index.ts';

export class BuildFailure extends Error {
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}

/** What the system refused, in words: found, expected, what to do. */
const REFUSALS: Readonly<Record<string, readonly [string, string, string]>> = {
  ENOSPC: ['磁盘已满', '有足够空间的磁盘', '请腾出空间后重新运行'],
  EDQUOT: ['磁盘配额已用完', '有足够配额的磁盘', '请腾出空间后重新运行'],
  EXDEV: [
    '在另一个文件系统，不能整体换入',
    '同一个文件系统里的 .build/ 和 dist/',
    '请把两个文件夹放在同一个磁盘上，不要分别挂载；在容器里构建的，请让 dist/ 不在镜像的只读层',
  ],
  EACCES: ['没有权限', '构建的人能读写的文件夹', '请用 ls -ld 查看并改正权限或所有者'],
  EPERM: ['不允许的操作', '构建的人能读写的文件夹', '请查看权限、所有者和 lsattr 的标志'],
  EROFS: ['只读的文件系统', '能写入的文件系统', '请改为可写的挂载后重新运行'],
  ENOTDIR: ['不是文件夹', '文件夹', '请移走占用这个名字的文件后重新运行'],
  EEXIST: ['已有别的东西', '文件夹，或还没有', '请移走占用这个名字的文件后重新运行'],
  EISDIR: ['是文件夹', '文件', '请移走占用这个名字的文件夹后重新运行'],
  ENOENT: ['没有', '这个文件或文件夹', '请停止同时改动它的程序后重新运行'],
  ENOTEMPTY: ['正被别的程序改动的文件夹', '只由构建使用的文件夹', '请停止那个程序后重新运行'],
  EBUSY: ['正被使用', '没有挂载在上面、也没有别的程序占用', '请停止占用它的程序后重新运行'],
  EMFILE: ['打开的文件过多', '足够的文件数上限', '请用 ulimit -n 4096 提高上限后重新运行'],
  ENFILE: ['系统打开的文件过多', '足够的文件数上限', '请停止别的程序后重新运行'],
  ENAMETOOLONG: ['名字太长', '较短的名字', '请改短 data/ 里对应的 id'],
  EIO: ['磁盘读写出错', '完好的磁盘', '请检查磁盘（dmesg）后重新运行'],
};

/** Faults of the machine, never of a page: where they come from inside Astro tells nobody anything. */
const OF_THE_MACHINE = ['ENOSPC', 'EDQUOT', 'EROFS', 'EIO', 'EMFILE', 'ENFILE', 'EACCES', 'EPERM'];

/** As Node says it, perhaps right behind the name of a page, and as the bundler does, which is not JavaScript. */
const NODE_ERROR = /(E[A-Z]+): [^\n,]*(?:, \w+(?: '([^'\n]*)')?)?/g;
const SYSTEM_ERROR = /\(os error (\d+)\)/g;

/** @returns the fault of the machine that another program's output tells of; undefined when it tells of none */
export function machineFault(output: string): NodeJS.ErrnoException | undefined {
  const faults = [
    ...[...output.matchAll(NODE_ERROR)].map(([, code, path]) => ({ code, path })),
    ...[...output.matchAll(SYSTEM_ERROR)]
      .filter(([, number]) => Number(number) > 0)
      .map(([, number]) => ({
        code: getSystemErrorName(-Number(number)),
        path: undefined,
      })),
  ];
  const found = faults.find(({ code }) => code !== undefined && OF_THE_MACHINE.includes(code));
  if (found?.code === undefined) return undefined;
  const { code, path } = found;
  return Object.assign(new Error(code), { code, ...(path === undefined ? {} : { path }) });
}

/** @returns what to tell of anything that was thrown; a fault of the program itself in full */
export function tellFailure(error: unknown): string {
  if (error instanceof BuildFailure || error instanceof IndexFault) return error.message;
  const { code, path, dest } = error as NodeJS.ErrnoException & { dest?: string };
  const known = error instanceof Error && code !== undefined ? REFUSALS[code] : undefined;
  if (!known) return inspect(error);
  const [found, expected, action] = known;
  const file = [path, dest].filter((each) => each !== undefined).join(' → ');
  return describeProblem({
    file: file === '' ? '构建' : file,
    found: `${found}（${code ?? ''}）`,
    expected,
    action,
  });
}
