/** What every script needs first: the data, read and judged whole. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Dataset } from '../src/dataset/load.ts';
import { publish, type Publication } from '../src/dataset/publication.ts';
import { describeProblem } from '../src/model/problem.ts';
import { printError } from './print.ts';

export const DATA_ROOT =
  process.env['DATA_ROOT'] ?? fileURLToPath(new URL('../data', import.meta.url));

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
  const dataset = new Dataset(DATA_ROOT, PUBLIC_ROOT);
  const { catalogue } = dataset;
  for (const key of [...catalogue.reports, ...(drafts ? catalogue.drafts : [])]) {
    const publication = publish(dataset, key);
    if (publication) use(publication, dataset, catalogue.drafts.includes(key));
  }
  const problems = [...dataset.problems, ...dataset.unrecordedDocuments()];
  for (const problem of problems) printError(describeProblem(problem));
  if (problems.length > 0) printError(`共 ${String(problems.length)} 个问题，没有写出任何文件。`);
  return problems.length === 0;
}
