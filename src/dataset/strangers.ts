/** Walks data/ or public/ and tells of everything that `layout.ts` does not expect where it lies. */
import { quoted } from '../engine/model/problem.ts';
import { nearName, stem } from '../engine/model/near-name.ts';
import { visibleName } from './documents/document.ts';
import type { Folder } from './folder.ts';
import { unfit, type Kind } from './kind.ts';
import type { FolderPlace } from './layout.ts';

/** Left by systems and by programs that have a file open: nobody put it there, and it is not read. */
const LITTER = /^(?:\.DS_Store|\.gitkeep|Thumbs\.db|desktop\.ini|\.~lock\..*#|~\$.*)$/;

export function tellStrangers(folder: Folder, place: FolderPlace): void {
  for (const { name, kind } of folder.entries()) {
    if (LITTER.test(name)) continue;
    const inner = place.folders?.[name] ?? othersPlace(place, name);
    const isFile = isFileOf(place, name);
    if (kind === 'folder' && inner) {
      if (inner !== 'elsewhere') tellStrangers(folder.sub(name), inner);
    } else if (isFile && kind !== 'file') folder.report(unfit(folder.label(name), kind, 'file'));
    else if (kind === 'link' || kind === 'special' || (kind === 'file' && place.folders?.[name]))
      folder.report(unfit(folder.label(name), kind, inner ? 'folder' : 'file'));
    else if (!isFile && !(kind === 'folder' && place.others))
      tellStranger(folder, place, name, kind);
  }
}

function isFileOf({ files, ending }: FolderPlace, name: string): boolean {
  return files.includes(name) || (ending !== undefined && name.endsWith(ending));
}

function othersPlace({ others }: FolderPlace, name: string): FolderPlace | undefined {
  return others?.name.test(name) ? others.place : undefined;
}

function tellStranger(folder: Folder, place: FolderPlace, name: string, kind: Kind): void {
  const { files, ending, folders = {}, others } = place;
  const known = [
    ...files,
    ...(ending === undefined ? [] : [`*${ending}`]),
    ...Object.keys(folders).map((each) => `${each}/`),
    ...(others ? [others.what] : []),
  ];
  const near =
    ending !== undefined && kind === 'file' && !nearName(name, files)
      ? `${stem(name)}${ending}`
      : nearName(name, kind === 'file' ? files : Object.keys(folders));
  const hint = near === undefined ? '' : `是不是${quoted(visibleName(near))}？`;
  folder.report({
    file: folder.label(visibleName(name)),
    found: kind === 'file' ? '不认识的文件' : '不认识的文件夹',
    expected: known.join('、'),
    action: `${hint}${place.remedy}`,
  });
}
