/** 构建所据: what a site is made of, so that a change while it is being made does not go unseen. */
import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { BuildFailure } from './failure.ts';

/** Name of a folder in messages → its path. */
export type Sources = Readonly<Record<string, string>>;

/** Name of a file → what it was like. */
export type Fingerprints = ReadonlyMap<string, string>;

export function fingerprints(sources: Sources): Fingerprints {
  return new Map(
    Object.entries(sources).flatMap(([name, root]) =>
      readdirSync(root, { recursive: true, withFileTypes: true })
        .filter((entry) => !entry.isDirectory())
        .map((entry) => join(entry.parentPath, entry.name))
        .map((path): [string, string] => [
          `${name}/${relative(root, path).split(sep).join('/')}`,
          fingerprint(path),
        ]),
    ),
  );
}

/** With the time: content that changed and was changed back may have been read in between. */
function fingerprint(path: string): string {
  try {
    const { mtimeNs } = lstatSync(path, { bigint: true });
    // A pipe would keep us waiting for ever.
    const content = statSync(path).isFile() ? readFileSync(path) : '';
    return `${String(mtimeNs)} ${createHash('sha256').update(content).digest('hex')}`;
  } catch {
    // Gone again, or a link that leads nowhere: it is no more than its name.
    return '';
  }
}

const NAMED = 20;

/** @throws BuildFailure that names the files that came, went or changed */
export function refuseChanges(before: Fingerprints, now: Fingerprints): void {
  const names = [...new Set([...before.keys(), ...now.keys()])].sort();
  const changed = names.flatMap((name) => {
    const [was, is] = [before.get(name), now.get(name)];
    if (was === is) return [];
    return [`  ${was === undefined ? '新增' : is === undefined ? '删去' : '改动'} ${name}`];
  });
  if (changed.length === 0) return;
  const more = changed.length > NAMED ? [`  …… 共 ${changed.length} 个文件`] : [];
  throw new BuildFailure([
    '构建期间有文件改动，检查过的和写进网页的可能不是同一份：',
    ...changed.slice(0, NAMED),
    ...more,
    '请等改动做完（导入、编辑、git 操作）再重新运行。',
  ]);
}
