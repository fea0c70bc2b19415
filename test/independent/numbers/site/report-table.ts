/** The table of indicators on a report's page: scores, spans, verdicts, gaps, sections and totals. */
import { Exact } from '../../exact.ts';
import type { Page } from '../../html.ts';
import type { IndicatorResult } from '../score/indicators.ts';
import type { Subject } from '../world.ts';
import { verdictIn } from './read.ts';
import { expectedRange, expectedTotal } from './shown.ts';
import type { Tally } from './tally.ts';

export function compareIndicatorTable(
  page: Page,
  { evaluation, path }: Subject,
  tally: Tally,
): void {
  const table = page.main.find('table.indicators');
  if (!table) return tally.missing('indicators', path, 'table of indicators');
  for (const result of evaluation.results) {
    const row = table.find(`#indicator-${result.indicator.number}`);
    const where = (what: string): string => `${path} ${result.indicator.name}, ${what}`;
    const applies = result.verdict !== 'not-applicable';
    const self = applies && result.self ? [result.self] : ['—'];
    const range = applies ? expectedRange(result.low, result.high) : ['—'];
    const score = row?.find('td.score')?.text();
    tally.numbers('indicators', where('self, marks, span'), score, [
      ...self,
      result.indicator.marks,
      ...range,
    ]);
    tally.numbers('indicators', where('span'), row?.find('td.range')?.text(), range);
    const verdict = row?.find('td.verdict');
    tally.same(
      'verdicts',
      where('verdict'),
      verdictIn(verdict?.find('.mark')?.text() ?? ''),
      result.verdict,
    );
    compareGap(verdict?.find('.gap')?.text(), result, where('gap'), tally);
  }
  compareSections(
    path,
    evaluation.rubric.sections.map(({ id }) => table.find(`#${id}`)?.find('tr.band')?.text()),
    evaluation,
    tally,
  );
  const last = table.findAll('tr').at(-1);
  const sums = last?.find('td.score')?.text();
  const own = [...expectedTotal(evaluation), evaluation.applicable];
  tally.numbers('totals', `${path} row of totals`, sums, [
    ...own,
    ...expectedRange(evaluation.low, evaluation.high),
  ]);
}

function compareGap(
  text: string | undefined,
  { gap }: IndicatorResult,
  where: string,
  tally: Tally,
): void {
  if (!gap) return tally.same('gaps', where, text ?? '', '');
  tally.numbers('gaps', where, text, [gap.abs(), gap.isNegative() ? '少' : '多']);
}

function compareSections(
  path: string,
  texts: readonly (string | undefined)[],
  { rubric, results }: Subject['evaluation'],
  tally: Tally,
): void {
  rubric.sections.forEach((section, at) => {
    const own = results.filter(
      (each) => each.indicator.section === section.id && each.verdict !== 'not-applicable',
    );
    const selves = own.flatMap((each) => each.self ?? []);
    const marks = Exact.sum(own.map((each) => each.indicator.marks));
    const self = selves.length === own.length ? Exact.sum(selves) : '—';
    tally.numbers('sections', `${path} ${section.name}`, texts[at], [self, marks]);
  });
}
