/** 导入一份原件: bytes → what the document says, or why it is not taken. All stages, for Node and the browser alike. */
import { isSuchReport } from './cover/is-such-report.ts';
import type { Imported, Outcome } from './imported.ts';
import type { Loaded } from './import-words.ts';
import { readDocument, type ReaderTools } from './readers/read-document.ts';
import { refuse } from './readers/refusal.ts';
import { openReport, readReport, type ChooseLater } from './recognise.ts';

/**
 * @param name of the file; used in messages, and its extension must agree with the content
 * @param choose which report it is, once its cover is read
 */
export async function importDocument(
  bytes: Uint8Array,
  name: string,
  choose: ChooseLater,
  { words, limits, tools }: Loaded & { readonly tools: ReaderTools },
): Promise<Outcome<Imported>> {
  const outcome = await readDocument(bytes, name, tools, limits);
  if (!outcome.ok) return outcome;
  const judgement = isSuchReport(outcome.value, words.cover, words.phrases.lookAlikes);
  if (judgement.isReport) {
    const opened = openReport(outcome.value, words);
    const known = await choose(opened.cover);
    return { ok: true, value: readReport(opened, words, known) };
  }
  const action = '请确认拿对了文件；确是这类文件的，请告诉维护者它的标题';
  return refuse(name, judgement.found, '部门的绩效自评报告、预算或决算', action);
}
