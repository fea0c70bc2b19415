/** The small rubric of test/cases, for tests that must not depend on a published one. */
import { readYaml } from '../../src/engine/model/entry.ts';
import type { Report } from '../../src/engine/model/problem.ts';
import { decimal } from '../../src/engine/model/decimal.ts';
import type { SelfScore } from '../../src/engine/model/read-scores.ts';
import { parseSpans } from '../../src/engine/model/source.ts';
import { readRubric } from '../../src/engine/rubric/read-rubric.ts';
import type { Rubric } from '../../src/engine/rubric/rubric.ts';
import { caseText, fail } from './cases.ts';
import { words } from './data.ts';

/** @param edit changes the text first, to see what the reader says of it */
export function smallRubric(
  edit: (text: string) => string = (text) => text,
  report: Report = fail,
): Rubric | undefined {
  const entry = readYaml(edit(caseText('small-rubric.yaml')), 'small-rubric.yaml', report);
  return entry && readRubric(entry, words);
}

/** Reads `rationality=2; compliance=1.5; compliance.2=1`: each score stands on line 1, 2 … of the report. */
export function selfScores(text: string): readonly SelfScore[] {
  return text.split(';').flatMap((each, index): SelfScore[] => {
    const [name = '', printed = ''] = each.split('=').map((part) => part.trim());
    const [indicator = '', item = ''] = name.split('.');
    if (indicator === '') return [];
    const source = { lines: parseSpans(String(index + 1)) ?? [], pages: [] };
    return [{ indicator, item, score: decimal(printed), printed, source, note: '' }];
  });
}
