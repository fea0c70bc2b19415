/** The data/ of an earlier revision, laid out in a temporary folder for as long as it is needed. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { CommandFault, fault } from './changes-command.ts';

export interface Revision {
  /** As a reader knows it: the short hash. */
  readonly name: string;
  readonly dataRoot: string;
  readonly changelog: string;
  readonly changelogNow: string;
}

/**
 * @param use must not keep the folder: it is removed when this returns, throws or is interrupted
 * @throws CommandFault when git does not know the revision or it holds no data
 */
export function withRevision<Result>(
  dataRoot: string,
  revision: string,
  use: (before: Revision) => Result,
): Result {
  const git = gitIn(dataRoot);
  const commit = git.ask([
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${revision}^{commit}`,
  ]);
  if (commit === undefined) {
    const action = '请用 git log --oneline 查看，如 HEAD、HEAD~3、main';
    throw fault('修订', `“${revision}”`, 'git 认得的修订', action);
  }
  const name = git.ask(['rev-parse', '--short', commit]) ?? commit;
  const tree = `${commit}:${git.ask(['rev-parse', '--show-prefix']) ?? ''}`;
  if (git.ask(['cat-file', '-t', tree]) !== 'tree')
    throw fault('修订', `修订 ${name} 里没有 data/`, '有 data/ 的修订', '请选一个更新的修订');
  const temporary = mkdtempSync(join(tmpdir(), 'changes-'));
  // All of it is synchronous: an interrupt that ended the process at once would leave the folder behind.
  const finishFirst = (): void => undefined;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, finishFirst);
  try {
    git.checkOut(tree, temporary, 'data');
    // The local documents of that time: their records name them by hash.
    const documents = `${commit}:${git.ask(['rev-parse', '--show-prefix']) ?? ''}../public/disclosures`;
    const isKept = git.ask(['cat-file', '-t', normalTree(documents)]) === 'tree';
    if (isKept) git.checkOut(normalTree(documents), temporary, 'public/disclosures');
    const changelog = git.ask(['show', `${commit}:./../CHANGELOG.md`]) ?? '';
    const beside = join(dirname(dataRoot), 'CHANGELOG.md');
    const changelogNow = existsSync(beside) ? readFileSync(beside, 'utf8') : '';
    return use({ name, dataRoot: join(temporary, 'data'), changelog, changelogNow });
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, finishFirst);
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** git wants no `..` in the path of a tree: data/../public is public. */
function normalTree(tree: string): string {
  return tree.replace(/[^/:]+\/\.\.\//, '');
}

interface Git {
  /** Its answer without the last line break; undefined when it refuses. */
  readonly ask: (words: readonly string[]) => string | undefined;
  /** @param name of the folder inside the temporary one */
  readonly checkOut: (tree: string, temporary: string, name: string) => void;
}

function gitIn(folder: string): Git {
  const run = (words: readonly string[], cwd: string, index?: string) =>
    spawnSync('git', words, {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, ...(index !== undefined && { GIT_INDEX_FILE: index }) },
      maxBuffer: 2 ** 30,
    });
  const top = run(['rev-parse', '--show-toplevel'], folder);
  if (top.status !== 0)
    throw fault('修订', `${folder} 不在 git 仓库里`, 'git 仓库里的 data/', '请在仓库里运行');
  const root = top.stdout.trim();
  return {
    ask: (words) => {
      const answer = run(words, folder);
      return answer.status === 0 ? answer.stdout.replace(/\n$/, '') : undefined;
    },
    // An index of its own: the clerk's staged changes stay as they are.
    checkOut: (tree, temporary, name) => {
      const index = join(temporary, 'index');
      for (const words of [
        ['read-tree', tree],
        ['checkout-index', '--all', `--prefix=${join(temporary, name)}/`],
      ]) {
        const done = run(words, root, index);
        if (done.status !== 0) throw new CommandFault(`git ${words.join(' ')}：${done.stderr}`);
      }
    },
  };
}
