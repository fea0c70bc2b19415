/**
 * The numbers that a check adds up or divides stand, as printed, among the figures of the report:
 * a slip that rounding would hide in the result is still another number.
 */
import type { Page } from '../html.ts';
import { numbersIn } from './decimals.ts';
import type { Findings } from './findings.ts';
import type { Phrase } from './phrases.ts';
import { clausesOf, hasRelation } from './statement.ts';

export function checkOperands(page: Page, phrases: readonly Phrase[], findings: Findings): void {
  const checks = phrases.filter(({ element }) => element.hasClass('check-text'));
  if (checks.length === 0) return;
  const tables = page.main.findAll((each) => each.name === 'td' && !each.closest('svg'));
  const figures = new Set(tables.flatMap((cell) => printedIn(cell.text())));
  for (const { text, element } of checks) {
    // Other years and published tables have pages of their own.
    const remark = element.find('.note')?.text() ?? '';
    if (!/^（第[\d、–-]+[页行]）$/.test(remark) || /年度/.test(text)) continue;
    for (const clause of clausesOf(text).filter(hasRelation)) {
      for (const printed of operandsOf(clause)) {
        findings.check('operand', figures.has(printed), text, `${printed} among the figures`);
      }
    }
  }
}

const printedIn = (text: string): string[] =>
  numbersIn(text).map(({ printed }) => unsigned(printed));
const unsigned = (printed: string): string => printed.replace(/^[-−]/, '');

/** Left of the first sign, and what the result is compared with; results are worked out, not printed. */
function operandsOf(clause: string): string[] {
  const [left = ''] = clause.split(/[=≠≈]|(?:不)?多于/);
  const right = /[≠≈](?: 所印)?([^=]+)/.exec(clause)?.[1] ?? '';
  return [...numbersIn(left), ...numbersIn(right)]
    .filter(({ places }) => places > 0)
    .map(({ printed }) => unsigned(printed));
}
