/** The numbers behind the 百分条, also as its CSV has them. */
import { expect, test } from 'vitest';
import { evaluate } from '../../../src/engine/rubric/total.ts';
import { barTable } from '../../../src/site/views/report/hundred-points.ts';
import { given } from '../../helpers/given.ts';
import { selfScores, smallRubric } from '../../helpers/small-rubric.ts';

function row(name: string, facts: string, scores: string): readonly string[] {
  const rubric = smallRubric();
  if (!rubric) throw new Error('no rubric');
  const { rows } = barTable(evaluate(rubric, given(facts), selfScores(scores)));
  return rows.find(([first]) => first === name)?.slice(3, 6) ?? [];
}

test.for([
  ['涉密豁免=是', '', ['不适用', '—', '—']],
  ['涉密豁免=是', 'petition=1', ['1.00', '—', '—']],
  ['涉密豁免=否', '', ['未自评', '0.00', '2.00']],
  ['涉密豁免=否', 'petition=1', ['1.00', '0.00', '2.00']],
] as const)('%s “%s”: %s', ([facts, scores, cells]) => {
  expect(row('信访', facts, scores)).toEqual(cells);
});
