/** Cells of one indicator of one report in a matrix: self score, verdict and what figures allow. */
import type { Cell } from '../../tables.ts';
import type { IndicatorResult } from '../score/indicators.ts';
import { verdictIn } from './read.ts';
import { expectedRange } from './shown.ts';
import type { Expected, Tally } from './tally.ts';

/** The whole cell in words stands in its data-text and in the title of its link. */
export function compareCell(
  cell: Cell | undefined,
  result: IndicatorResult | undefined,
  where: string,
  tally: Tally,
): void {
  if (!cell) return tally.missing('cells', where, 'a cell');
  if (!result) return tally.numbers('cells', where, cell.text, []);
  const { low, high, self, verdict } = result;
  const applies = verdict !== 'not-applicable';
  const selves: Expected[] = applies && self ? [self] : [];
  const range = applies ? expectedRange(low, high) : [];
  const said = cell.data['text'] ?? cell.text;
  tally.numbers('cells', `${where} in words`, said, [...selves, ...range]);
  tally.same('verdicts', where, verdictIn(said), verdict);
  tally.numbers('cells', `${where} self`, cell.element.find('.self')?.text() ?? '', selves);
  const computed = cell.element.find('.computed');
  if (computed) tally.numbers('cells', `${where} recomputed`, computed.text(), range);
  const title = cell.element.find('a')?.attribute('title');
  if (title !== undefined) tally.numbers('cells', `${where} title`, title, [...selves, ...range]);
}
