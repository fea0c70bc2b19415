/** What must be said beside a report's summary: it is prose, and may tell a number that checks contradict. */
import type { Publication } from '../../../dataset/publication.ts';
import { namedDispute } from '../overview/dispute.ts';
import { printedText } from '../format.ts';

/** One sentence for each figure in doubt that the summary quotes. */
export function summaryNotes({ record, figures }: Publication): readonly string[] {
  const text = record.summary.join('\n');
  const facts = new Map(record.figures.map(({ fact }) => [fact.id, fact]));
  return [...facts.values()].flatMap((fact) => {
    const dispute = figures.dispute(fact);
    const isTold = dispute?.readings.some((each) => text.includes(printedText(each, true)));
    return dispute && isTold ? [namedDispute(dispute)] : [];
  });
}
