/** 指标对照 against the two versions it joins: the small rubric and a next one made from it. */
import { decimal } from '../../../src/engine/model/decimal.ts';
import { readCrosswalk } from '../../../src/engine/rubric/crosswalk.ts';
import type { Rubric } from '../../../src/engine/rubric/rubric.ts';
import { edit, testProblems } from '../../helpers/cases.ts';
import { smallRubric } from '../../helpers/small-rubric.ts';

const SOUND = `from,to,indicator,name,relation,reason
small,next,rationality,编制合理性,分值有变,由 2 分到 3 分
small,next,compliance,财务合规性,相同,
small,next,petition,信访,计分有变,换了公式
small,next,execution,执行率,取消,不再考核
small,next,satisfaction,满意度,新增,新设
`;

/** One indicator is worth more, one is gone, one is new. */
function versions(): readonly Rubric[] {
  const small = smallRubric();
  if (!small) throw new Error('no rubric');
  const indicators = small.indicators.map((each) => {
    if (each.id === 'rationality') return { ...each, fullMarks: decimal('3') };
    return each.id === 'execution' ? { ...each, id: 'satisfaction', name: '满意度' } : each;
  });
  return [small, { ...small, id: 'next', indicators }];
}

testProblems('crosswalk.txt', (edits, report) => {
  const bytes = new TextEncoder().encode(edit(SOUND, edits));
  readCrosswalk(bytes, 'crosswalk.csv', versions(), report);
});
