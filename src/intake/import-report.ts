/** Imports one document: read, find out whose it is, merge, write, check. */
import { basename } from 'node:path';
import { matchDepartment } from '../importer/cover/match-department.ts';
import type { Format } from '../importer/document.ts';
import type { Cover, Imported } from '../importer/imported.ts';
import type { KnownReport } from '../importer/known-report.ts';
import type { DocumentOrigin } from '../importer/merge/reading.ts';
import type { Problem } from '../engine/model/problem.ts';
import { sha256, type IntakeContext } from './intake-context.ts';
import type { ImportOutcome } from './outcome.ts';
import { readFile } from './read-file.ts';
import { writeReview } from './review-file.ts';
import { scoredRubric } from './scored-rubric.ts';
import { saidByCover, settleTarget, type ReportTarget } from './settle-target.ts';
import { writeReport } from './write-report.ts';

/** @param path of the file on the disk */
export async function importReport(path: string, context: IntakeContext): Promise<ImportOutcome> {
  const { command, dataset, dataRoot, reader } = context;
  const name = basename(path);
  const refuse = (problems: readonly Problem[]): ImportOutcome => {
    return { kind: 'refused', source: path, problems };
  };
  const bytes = readFile(path, reader.limits().maxBytes);
  if (!(bytes instanceof Uint8Array)) return refuse([bytes]);
  const opened = await reader.open(bytes, name);
  if (!opened.ok) return refuse(opened.problems);
  const { cover } = opened.value;
  const target = settleTarget(name, command, saidByCover(cover), dataset.catalogue, dataRoot);
  if (!target.ok) return refuse(target.problems);
  const read = await opened.value.read(knownOf(target.value));
  if (!read.ok) return refuse(read.problems);
  const imported = {
    ...read.value,
    doubts: [...otherDepartment(read.value.cover, target.value), ...read.value.doubts],
  };
  const review = command.review
    ? await writeReview(target.value, { imported, bytes, name }, context)
    : undefined;
  const outcome = writeReport(
    target.value,
    {
      source: path,
      reading: imported,
      origin: originOf(imported, name, sha256(bytes)),
      doubts: [...imported.document.remarks, ...imported.doubts],
      wide: undefined,
      review,
    },
    context,
  );
  return outcome.kind === 'refused' ? { ...outcome, review } : outcome;
}

/** The option decides whose report it is; that the cover names nobody known must not pass unseen. */
function otherDepartment(
  { department: printed }: Cover,
  { department, jurisdiction }: ReportTarget,
): readonly string[] {
  if (!printed) return [];
  const own = { name: department.name, short: department.short, place: jurisdiction.name };
  if (matchDepartment(printed.value, [own]).length > 0) return [];
  return [
    `封面的部门是“${printed.value}”，不是${department.name}的全称或简称：请确认拿对了文件，部门也对。`,
  ];
}

const FORMS: Readonly<Record<Format, string>> = {
  pdf: 'PDF',
  docx: 'Word 文档',
  html: '网页',
  text: '文本',
};
const PLACES: Readonly<Record<Format, string>> = {
  pdf: '页码是文件的第几页，从 1 起',
  docx: '行号是段落和表格行的顺序号，从 1 起',
  html: '行号是段落和表格行的顺序号，从 1 起',
  text: '行号是文本的物理行，从 1 起',
};

/** What the importer has to know of the report before it reads figures and scores. */
function knownOf({ key, department, rubric }: ReportTarget): KnownReport {
  return {
    year: key.year,
    names: [department.name, department.short],
    rubric: scoredRubric(rubric),
  };
}

function originOf({ document, cover }: Imported, name: string, hash: string): DocumentOrigin {
  const { format, lineCount, pageSizes } = document;
  const pages = pageSizes ? String(pageSizes.length) : '';
  return {
    标题: cover.title?.value ?? '',
    名称: name,
    形式: FORMS[format],
    行数: lineCount === undefined ? '' : String(lineCount),
    sha256: hash,
    说明: `${PLACES[format]}${pages === '' ? '' : `，共 ${pages} 页`}。`,
    页数: pages,
  };
}
