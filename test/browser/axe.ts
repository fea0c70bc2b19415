/** Runs axe with all rules of WCAG 2.2 AA and its best practices. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** @returns one line for each element at fault */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  const { violations, passes } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  const faults = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  // Where the fonts of the test are missing, axe leaves the contrast out without a word.
  const hasContrast = passes.some(({ id }) => id === 'color-contrast');
  return hasContrast ? faults : [...faults, 'axe could not see the colour of any text'];
}
