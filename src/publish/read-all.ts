/** What every script needs first: the data, read and judged whole. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { debuglog } from 'node:util';
import { Dataset } from '../dataset/load.ts';
import { publish, type Publication } from '../dataset/publication.ts';
import { describeProblem, type Problem } from '../engine/model/problem.ts';
import { printError } from './print.ts';

export const DATA_ROOT =
  process.env['DATA_ROOT'] ?? fileURLToPath(new URL('../../data', import.meta.url));

/** public/: what the site serves as it is, with the local copies of documents; beside data/ unless told otherwise. */
export const PUBLIC_ROOT = process.env['PUBLIC_ROOT'] ?? join(DATA_ROOT, '..', 'public');

/**
 * Reads every report and hands over each publication in turn, so that none needs to be kept.
 * @param drafts hands over drafts too, after the reports; only a check wants them
 * @returns false after printing every problem; nothing may be written then
 */
export function readAll(
  use: (publication: Publication, dataset: Dataset, isDraft: boolean) => void = () => undefined,
  { drafts = false } = {},
): boolean {
  const problems: Problem[] = [];
  const broken = readInto(problems, use, drafts);
  for (const problem of problems) printError(describeProblem(problem));
  if (problems.length > 0) printError(`共 ${String(problems.length)} 个问题，没有写出任何文件。`);
  if (broken !== '') printError(broken);
  return problems.length === 0 && broken === '';
}

/** @returns '' when all of data/ was read; else why not. What was found before that is among the problems. */
function readInto(
  problems: Problem[],
  use: (publication: Publication, dataset: Dataset, isDraft: boolean) => void,
  drafts: boolean,
): string {
  let reading = 'data/';
  try {
    const dataset = new Dataset(DATA_ROOT, PUBLIC_ROOT, problems);
    const { catalogue } = dataset;
    for (const key of [...catalogue.reports, ...(drafts ? catalogue.drafts : [])]) {
      reading = `data/jurisdictions/${key.jurisdiction}/${key.year}/${key.department}`;
      const publication = publish(dataset, key);
      if (publication) use(publication, dataset, catalogue.drafts.includes(key));
    }
    reading = 'public/';
    problems.push(...dataset.unrecordedDocuments());
    return '';
  } catch (error) {
    // Shown with NODE_DEBUG=mingzhang, for whoever mends the program.
    debuglog('mingzhang')('%s', error instanceof Error ? error.stack : error);
    const message = error instanceof Error ? error.message : String(error);
    return `没有读完：程序读到 ${reading} 时出错（${message}），没有写出任何文件。请先改正上面列出的问题；没有列出的，请把这条信息告诉维护者。`;
  }
}
