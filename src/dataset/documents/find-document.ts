/** Finds a local file on the disk without following a link: what is published must lie in the folder itself. */
import { existsSync, lstatSync, readdirSync, realpathSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { quoted } from '../../engine/model/problem.ts';
import {
  DOCUMENT_FOLDER,
  placeFolder,
  placeLabel,
  placePath,
  type DocumentFault,
  type DocumentPlace,
} from './document.ts';

export type FoundDocument =
  | { readonly kind: 'file'; readonly path: string; readonly bytes: number }
  | { readonly kind: 'fault'; readonly fault: DocumentFault };

/** @param name a safe name */
export function findDocument(place: DocumentPlace, name: string): FoundDocument {
  const entries = entriesOf(place);
  const entry = entries.find((each) => each.name === name);
  if (!entry) return missing(place, name, entries);
  const path = join(placeFolder(place), name);
  if (leavesFolder(place))
    return fault(
      `经符号链接到文件夹之外的${quoted(name)}`,
      `${placeLabel(place)} 里的文件`,
      '请把这几级文件夹换成真正的文件夹',
    );
  if (entry.isSymbolicLink())
    return fault(`符号链接${quoted(name)}`, '文件本身', '请换成文件的副本');
  if (entry.isDirectory())
    return fault(`文件夹${quoted(name)}`, '文件', '请写文件夹里那个文件，并移到上一级');
  if (!entry.isFile()) return fault(`特殊文件${quoted(name)}`, '普通的文件', '请换成文件的副本');
  return { kind: 'file', path, bytes: lstatSync(path).size };
}

/** From the folder's list, because some systems find Budget.PDF when asked for budget.pdf and the server will not. */
function entriesOf(place: DocumentPlace): readonly Dirent[] {
  const folder = placeFolder(place);
  return existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
}

/** One of the folders on the way is a link. Where public/ itself lies does not matter. */
function leavesFolder(place: DocumentPlace): boolean {
  const straight = join(realpathSync(place.publicRoot), DOCUMENT_FOLDER, placePath(place));
  return realpathSync(placeFolder(place)) !== straight;
}

function missing(place: DocumentPlace, name: string, entries: readonly Dirent[]): FoundDocument {
  const near = entries.find((each) => each.name.toLowerCase() === name);
  if (near)
    return fault(
      `文件夹里没有的${quoted(name)}，只有${quoted(near.name)}`,
      `${placeLabel(place)} 里的文件，大小写也相同`,
      '请把文件名改成小写',
    );
  return fault(
    `文件夹里没有的${quoted(name)}`,
    `${placeLabel(place)} 里的文件`,
    '请放进这个文件夹；没有文件的，把 file、sha256、bytes、pages 都清空',
  );
}

function fault(found: string, expected: string, action: string): FoundDocument {
  return { kind: 'fault', fault: { column: 'file', found, expected, action } };
}
