/** A copy of data/ with the one real report in a temporary folder, to be spoilt; removed when the test ends. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { edit } from './cases.ts';
import { DATA_ROOT, dataset } from './data.ts';

const FICTIONAL = dataset.catalogue.jurisdictions
  .filter((each) => each.fictional)
  .map((each) => each.id);
const REPORT = 'jurisdictions/futian/2020/science-innovation';

/**
 * @param changes one a line: `file: old → new`, `remove file`, `move file → file`, `write file: text`,
 *   `folder path` and `pipe path` in place of what is there, `link path → target`
 * @returns the path of the copy
 */
export function copiedData(changes: string): string {
  const root = copyData();
  onTestFinished(() => {
    removeCopy(root);
  });
  for (const change of changes.split('\n').filter((line) => line !== '')) apply(root, change);
  return root;
}

/** A copy that the caller removes: one that several tests only read. */
export function copyData(): string {
  const root = join(mkdtempSync(join(tmpdir(), 'data-')), 'data');
  // Reading a whole fictional jurisdiction again for every spoilt file would only take time.
  cpSync(DATA_ROOT, root, {
    recursive: true,
    filter: (path) => !FICTIONAL.some((each) => path === join(DATA_ROOT, 'jurisdictions', each)),
  });
  return root;
}

export function removeCopy(root: string): void {
  rmSync(dirname(root), { recursive: true });
}

function apply(root: string, change: string): void {
  const at = (path: string): string => join(root, path.replace('<report>', REPORT));
  const [, verb = '', rest = ''] = /^(remove|move|write|folder|pipe|link) (.+)$/.exec(change) ?? [];
  const [file = '', text = ''] = split(
    rest || change,
    verb === 'move' || verb === 'link' ? ' → ' : ': ',
  );
  if (verb === 'remove') rmSync(at(rest), { recursive: true });
  else if (verb === 'folder' || verb === 'pipe' || verb === 'link') {
    const path = at(verb === 'link' ? file : rest);
    rmSync(path, { recursive: true, force: true });
    mkdirSync(dirname(path), { recursive: true });
    if (verb === 'folder') mkdirSync(path);
    else if (verb === 'pipe') execFileSync('mkfifo', [path]);
    else symlinkSync(text, path);
  } else if (verb === 'move') {
    mkdirSync(dirname(at(text)), { recursive: true });
    renameSync(at(file), at(text));
  } else if (verb === 'write') {
    mkdirSync(dirname(at(file)), { recursive: true });
    writeFileSync(at(file), text.replaceAll('\\n', '\n').replace('<copy>', root));
  } else writeFileSync(at(file), edit(readFileSync(at(file), 'utf8'), text));
}

function split(text: string, separator: string): readonly string[] {
  const index = text.indexOf(separator);
  return [text.slice(0, index), text.slice(index + separator.length)];
}
