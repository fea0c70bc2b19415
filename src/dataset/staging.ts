/** 导入的中间文件夹: where an import leaves a report's folder for the moment between two renames. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { Problem } from '../engine/model/problem.ts';

/** Half-written folders: git-ignored, on the same file system as data/, and never read as data. */
export function stagingRoot(dataRoot: string): string {
  return join(dataRoot, '..', '.build', 'import');
}

export interface StagedPlaces {
  /** The new folder. */
  readonly built: string;
  /** The old one. */
  readonly aside: string;
  /** A file that says where the old one belongs. */
  readonly target: string;
}

export function stagedPlaces(staging: string): StagedPlaces {
  return {
    built: join(staging, 'new'),
    aside: join(staging, 'old'),
    target: join(staging, 'target.txt'),
  };
}

/** Reports that a killed import left outside data/: without a word they would be missing from the site. */
export function strandedFolders(dataRoot: string): readonly Problem[] {
  const root = stagingRoot(dataRoot);
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .sort()
    .flatMap((name): Problem[] => {
      const { aside, target } = stagedPlaces(join(root, name));
      if (!existsSync(aside) || !existsSync(target)) return [];
      const folder = readFileSync(target, 'utf8');
      if (existsSync(folder)) return [];
      return [
        {
          file: labelOf(folder, dataRoot),
          found: `没有文件夹：导入中断，它还在 .build/import/${name}/old`,
          expected: '报告的文件夹',
          action: '请运行一次 npm run import（不写文件名也可以），它先把文件夹放回原处',
        },
      ];
    });
}

function labelOf(folder: string, dataRoot: string): string {
  const below = relative(dataRoot, folder);
  if (isAbsolute(below) || below.startsWith('..')) return folder;
  return `data/${below.split(sep).join('/')}`;
}
