/** 草稿: a report folder that is still being filled in. It is checked, but nothing of it is published. */
import type { Folder } from './folder.ts';

/** The file that makes a folder a draft; to remove it is to publish the report. */
export const DRAFT_FILE = 'draft.md';

export function isDraft(folder: Folder): boolean {
  return folder.has(DRAFT_FILE);
}
