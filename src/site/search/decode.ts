/** 原文: turns text out of the index back into text for readers. */
import { BLOCK_END } from './characters.ts';
import { show } from './signs.ts';

/** A gap wider than a space: the end of a paragraph or of a table cell. */
const GAP = '\u3000';

const BLOCK_ENDS = new RegExp(`\\s*(?:${BLOCK_END}\\s*)+`, 'gu');

/** @param text as stored in the index: a heading, a stretch of an excerpt */
export function decodeStored(text: string): string {
  return show(text).replace(BLOCK_ENDS, GAP);
}
