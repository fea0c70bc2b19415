/**
 * The second opinion on the built pages: everything as printed, by a reader that shares no code
 * with the site and takes none of its words on trust.
 */
import type { Comparison } from '../comparison.ts';
import { pagePaths, readPage } from '../html.ts';
import { checkEquations } from './equations.ts';
import { checkDoubts } from './doubts.ts';
import { Findings } from './findings.ts';
import { checkNumbers } from './finding-numbers.ts';
import { checkHeadings } from './headings.ts';
import { checkLetters } from './letters.ts';
import { checkOperands } from './operands.ts';
import { checkOutcomes } from './outcomes.ts';
import { phrasesOf } from './phrases.ts';
import { checkNotes, checkPictures } from './pictures.ts';
import { checkRepeats } from './repeats.ts';
import { checkScores } from './scores.ts';
import { type Read, Site } from './site.ts';
import { checkStates } from './states.ts';
import { checkTables } from './tables-shown.ts';
import { toldOn } from './told.ts';
import { checkTotals } from './totals.ts';
import { checkWeights, readLimits } from './weights.ts';
import { checkWords } from './words.ts';

/** @param dataRoot for the limits of what counts as a large amount: of all policies the only one that is not printed */
export function readPrinted(distRoot: string, dataRoot = 'data'): Comparison {
  const findings = new Findings();
  const pages = pagePaths(distRoot).map((path): Read => {
    const page = readPage(distRoot, path);
    return { page, phrases: phrasesOf(page.root) };
  });
  const site = new Site(pages);
  for (const read of pages) {
    const { page, phrases } = read;
    findings.page = page.path;
    checkEquations(phrases, findings);
    checkPictures(read, site, findings);
    checkNotes(read, findings);
    checkHeadings(page, site, findings);
    checkOperands(page, phrases, findings);
    checkOutcomes(page, findings);
    checkDoubts(page, findings);
    checkStates(phrases, findings);
    checkScores(page, phrases, site, findings);
    checkRepeats(page, phrases, site, findings);
    checkTotals(page, phrases, site, findings);
    checkTables(page, findings);
    checkWords(page, phrases, findings);
  }
  const told = pages.flatMap(({ page }) => toldOn(page));
  checkNumbers(told, findings);
  checkLetters(told, site, findings);
  const limits = readLimits(dataRoot);
  for (const [path, rows] of Map.groupBy(told, (each) => each.page)) {
    findings.page = path;
    checkWeights(rows, limits, findings);
  }
  return findings.result();
}
