/** 文种: whether a document is a report, budget or final accounts of a department at all. */
import type { SourceDocument } from '../document.ts';
import { normalise, type LookAlikes } from '../text/normalise.ts';
import { coverLines } from './cover-lines.ts';
import { findTitles } from './title.ts';
import type { CoverWords } from './cover-words.ts';

export type Judgement =
  | { readonly isReport: true }
  /** What was looked for and not found, as a message says what was found. */
  | { readonly isReport: false; readonly found: string };

/** Terms told as missing. */
const EXAMPLES = 6;

export function isSuchReport(
  document: SourceDocument,
  words: CoverWords,
  lookAlikes: LookAlikes,
): Judgement {
  const titles = findTitles(coverLines(document, words, lookAlikes), words);
  const isTitled = titles.length > 0;
  // The words of the title are no sign that the document speaks of it.
  const text = titles.reduce(
    (rest, { passage }) => rest.replace(passage.text, ''),
    wholeText(document, lookAlikes),
  );
  const found = words.terms.filter((term) => text.includes(term));
  const least = isTitled ? words.leastTerms.titled : words.leastTerms.untitled;
  if (found.length >= least) return { isReport: true };
  const missing = words.terms.filter((term) => !found.includes(term)).slice(0, EXAMPLES);
  const said = found.length === 0 ? '一个也没有' : `只有“${found.join('”“')}”`;
  const title = isTitled ? '' : '开头没有这类文件的标题，';
  return {
    isReport: false,
    found: `${title}这类文件的用词${said}，没有“${missing.join('”“')}”等`,
  };
}

/** Blocks are joined by a break, within which no term can stand. */
function wholeText({ blocks }: SourceDocument, lookAlikes: LookAlikes): string {
  const parts = blocks.flatMap((block) =>
    block.kind === 'text'
      ? [normalise(block.lines, lookAlikes).text]
      : block.cells.map(({ lines }) => normalise(lines, lookAlikes).text),
  );
  return parts.join('\n');
}
