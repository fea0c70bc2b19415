/** Files under public/disclosures that no record names: they would be published without anybody having said so. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../engine/model/problem.ts';
import { DOCUMENT_FOLDER, placePath, type DocumentPlace } from './document.ts';

/** The entry of `recorded` for a file that a record names. */
export function recordedPath(place: DocumentPlace, file: string): string {
  return `${placePath(place)}/${file}`;
}

/**
 * @param publicRoot path of public/
 * @param recorded see recordedPath, of every record, drafts and faulty ones too
 * @param jurisdictions ids of those under data/
 */
export function unrecordedDocuments(
  publicRoot: string,
  recorded: ReadonlySet<string>,
  jurisdictions: readonly string[],
): readonly Problem[] {
  const problems: Problem[] = [];
  const root = entriesOf(publicRoot).find(({ name }) => name === DOCUMENT_FOLDER);
  if (root?.isSymbolicLink()) return [link('')];
  if (root?.isDirectory()) walk('');
  return problems;

  function walk(folder: string): void {
    for (const entry of entriesOf(join(publicRoot, DOCUMENT_FOLDER, folder))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (recorded.has(path)) continue;
      if (!entry.isDirectory()) problems.push(entry.isSymbolicLink() ? link(path) : loose(path));
      else if (folder === '' && !jurisdictions.includes(entry.name))
        problems.push(unknown(path, jurisdictions));
      else walk(path);
    }
  }
}

/** In a fixed order whatever the file system gives. */
function entriesOf(path: string): ReturnType<typeof list> {
  return existsSync(path) ? list(path).sort((a, b) => (a.name < b.name ? -1 : 1)) : [];
}

function list(path: string) {
  return readdirSync(path, { withFileTypes: true });
}

function label(path: string): string {
  return ['public', DOCUMENT_FOLDER, path].filter((each) => each !== '').join('/');
}

function loose(path: string): Problem {
  return {
    file: label(path),
    found: '没有登记的文件',
    expected: 'disclosures.csv 的 file 写明的文件',
    action: '请在该报告的 disclosures.csv 登记，或移走；这里的文件都会公开',
  };
}

function link(path: string): Problem {
  return {
    file: label(path),
    found: '符号链接',
    expected: '文件或文件夹本身',
    action: '请换成文件的副本并登记，或移走',
  };
}

function unknown(path: string, jurisdictions: readonly string[]): Problem {
  return {
    file: label(path),
    found: '没有登记的行政区的文件夹',
    expected: `data/jurisdictions 里的行政区：${jurisdictions.join('、')}`,
    action: '请移走，或改正文件夹名',
  };
}
