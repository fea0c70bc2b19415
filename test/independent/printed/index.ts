/**
 * The second opinion on the built pages: everything as printed, by a reader that shares no code
 * with the site and takes none of its words on trust.
 */
import type { Comparison } from '../comparison.ts';
import { pagePaths, readPage } from '../html.ts';
import { checkEquations } from './equations.ts';
import { Findings } from './findings.ts';
import { phrasesOf } from './phrases.ts';

export function readPrinted(distRoot: string): Comparison {
  const findings = new Findings();
  for (const path of pagePaths(distRoot)) {
    const page = readPage(distRoot, path);
    const phrases = phrasesOf(page.root);
    checkEquations(page, phrases, findings);
  }
  return findings.result();
}
