/** 打开报告: a document's bytes → its text and tables, and what its cover says; or why it is not taken. */
import { isSuchReport } from './cover/is-such-report.ts';
import { readCover } from './cover/read-cover.ts';
import type { SourceDocument } from './document.ts';
import type { Cover, Outcome } from './imported.ts';
import type { ImportWords, Loaded } from './import-words.ts';
import { findTextTables } from './layout/find-text-tables.ts';
import { readDocument, type ReaderTools } from './readers/read-document.ts';
import { refuse } from './readers/refusal.ts';

/** A document of which only the tables and the cover are known yet. */
export interface OpenReport {
  readonly document: SourceDocument;
  readonly cover: Cover;
  readonly doubts: readonly string[];
}

/**
 * The first of two calls: whose report it is and of which year, the caller settles between them, then `readReport`.
 * @param name of the file; used in messages, and its extension must agree with the content
 */
export async function openReport(
  bytes: Uint8Array,
  name: string,
  { words, limits, tools }: Loaded & { readonly tools: ReaderTools },
): Promise<Outcome<OpenReport>> {
  const outcome = await readDocument(bytes, name, tools, limits);
  if (!outcome.ok) return outcome;
  const judgement = isSuchReport(outcome.value, words.cover, words.phrases.lookAlikes);
  if (judgement.isReport) return { ok: true, value: openDocument(outcome.value, words) };
  const action = '请确认拿对了文件；确是这类文件的，请告诉维护者它的标题';
  return refuse(name, judgement.found, '部门的绩效自评报告、预算或决算', action);
}

/** The same of a document already taken apart into blocks. */
export function openDocument(source: SourceDocument, words: ImportWords): OpenReport {
  const document = findTextTables(source, words.textTables);
  const { doubts, ...cover } = readCover(document, words.cover, words.phrases.lookAlikes);
  return { document, cover, doubts };
}
