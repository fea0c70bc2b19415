/** One report that both states have: what moved in it and why it may. */
import type { ReportKey } from '../../dataset/jurisdiction.ts';
import type { Publication } from '../../dataset/publication.ts';
import { describeProblem } from '../../engine/model/problem.ts';
import type { ChangeLine, ReportChange } from './change.ts';
import { compareFigures } from './compare-figures.ts';
import { compareFindings } from './compare-findings.ts';
import { compareScores, compareTotals } from './compare-scores.ts';
import type { Basis } from './reasons.ts';
import { nameOf } from './side.ts';

export interface ComparedReport {
  readonly change: ReportChange;
  /** Facts that moved, for next year's checks that read this report. */
  readonly moved: ReadonlyMap<string, Basis>;
}

/** @param earlier facts that moved in last year's report, which this year's checks may read */
export function compareReport(
  before: Publication,
  now: Publication,
  news: readonly string[],
  earlier: ReadonlyMap<string, Basis>,
): ComparedReport {
  const figures = compareFigures(before, now);
  const reasons = { news, moved: new Map([...earlier, ...figures.moved]) };
  const scores = compareScores(before, now, reasons);
  return {
    moved: figures.moved,
    change: {
      name: nameOf(now.record.key),
      title: reportTitle(now),
      rubrics: [before.record.rubric.id, now.record.rubric.id],
      figures: figures.lines,
      scores: scores.lines,
      findings: compareFindings(before, now, reasons, scores.selves),
      others: [
        ...compareTotals(before, now),
        ...compareParts(before, now),
        ...withdrawn(before, now),
      ],
    },
  };
}

export function reportTitle({ record: { department, key } }: Publication): string {
  return `${department.name} ${key.year} 年度`;
}

/** Parts without figures: that they changed is told, how can be read in the difference of the files. */
function compareParts(
  { record: before }: Publication,
  { record: now }: Publication,
): readonly ChangeLine[] {
  const parts = [
    ['来源卡', 'card'],
    ['原表', 'tables'],
    ['公开情况', 'disclosures'],
    ['更正', 'corrections'],
    ['简介', 'summary'],
  ] as const;
  return parts
    .filter(([, part]) => JSON.stringify(before[part]) !== JSON.stringify(now[part]))
    .map(([name]) => ({ text: `${name}改了` }));
}

/** A correction once made public stays public. */
function withdrawn(
  { record: before }: Publication,
  { record: now }: Publication,
): readonly ChangeLine[] {
  const present = now.corrections.map((each) => JSON.stringify(each));
  return before.corrections
    .filter((each) => !present.includes(JSON.stringify(each)))
    .map(({ date, name, old, new: value }) => ({
      text: `已公布的更正不见了：${date} ${name} ${old} → ${value}`,
      demand: describeProblem({
        file: `${folderOf(now.key)}/corrections.csv`,
        found: `没有 ${date} ${name} ${old} → ${value} 这一行`,
        expected: '公布过的更正都在',
        action: '请恢复这一行；再次改动就另加一行',
      }),
    }));
}

function folderOf(key: ReportKey): string {
  return `data/jurisdictions/${nameOf(key)}`;
}
