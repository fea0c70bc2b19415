/** Writes the 对照页 of one document to .review/, which is git-ignored: it holds the document itself. */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { neededFacts } from '../dataset/needed-facts.ts';
import type { Imported } from '../importer/imported.ts';
import { entriesOf } from '../importer/review/entries.ts';
import { markLines } from '../importer/review/review-marks.ts';
import { reviewPage } from '../importer/review/review-page.ts';
import { REVIEW_SCRIPT } from '../importer/review/review-script.ts';
import { personBoxes } from '../importer/review/source-pages.ts';
import { sha256, type IntakeContext } from './intake-context.ts';
import { encodePng, type GreyPage } from './encode-png.ts';
import type { ReportTarget } from './settle-target.ts';

interface Reviewed {
  readonly imported: Imported;
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** @returns the path of the page */
export async function writeReview(
  { key, department, rubric, label }: ReportTarget,
  { imported, bytes, name }: Reviewed,
  { dataset, dataRoot, reader, seen }: IntakeContext,
): Promise<string> {
  const wanted = {
    facts: neededFacts(dataset.catalogue, rubric),
    indicators: rubric.indicators,
  };
  const isPaged = imported.document.format === 'pdf';
  const pages = isPaged ? await reader.drawPages(bytes) : undefined;
  const html = reviewPage({
    imported,
    wanted,
    heading: `${department.name} ${key.year} 年度`,
    fileName: name,
    pictures: pages && pictures(pages, imported, wanted),
    scriptHash: createHash('sha256').update(REVIEW_SCRIPT).digest('base64'),
  });
  const folder = join(dataRoot, '..', '.review');
  mkdirSync(folder, { recursive: true });
  // A second document of one report, in one run, must not take the page of the first.
  const other = seen.has(label) ? `-${sha256(bytes).slice(0, 8)}` : '';
  const path = join(folder, `${key.jurisdiction}-${key.year}-${key.department}${other}.html`);
  writeFileSync(path, html);
  return path;
}

function pictures(
  pages: readonly (GreyPage | undefined)[],
  imported: Imported,
  wanted: Parameters<typeof entriesOf>[1],
): readonly (string | undefined)[] {
  const marked = markLines(imported.document, entriesOf(imported, wanted));
  const hidden = personBoxes(marked);
  return pages.map((page, index) => {
    if (!page) return undefined;
    const size = imported.document.pageSizes?.[index];
    const own = hidden.filter((each) => each.page === index + 1).map(({ box }) => box);
    const painted = size ? paintedOver(page, own, page.width / size.width) : page;
    return `data:image/png;base64,${Buffer.from(encodePng(painted)).toString('base64')}`;
  });
}

type Boxes = readonly { left: number; top: number; right: number; bottom: number }[];

/** Grey where names and numbers of persons stood: a box drawn over a picture could be taken off again. */
function paintedOver(page: GreyPage, boxes: Boxes, scale: number): GreyPage {
  const pixels = Uint8Array.from(page.bytes);
  for (const { left, top, right, bottom } of boxes) {
    const [from, to] = [Math.max(0, Math.floor(left * scale)), Math.ceil(right * scale)];
    const last = Math.min(page.height, Math.ceil(bottom * scale));
    for (let row = Math.max(0, Math.floor(top * scale)); row < last; row += 1)
      pixels.fill(0xbb, row * page.width + from, row * page.width + Math.min(page.width, to));
  }
  return { ...page, bytes: pixels };
}
