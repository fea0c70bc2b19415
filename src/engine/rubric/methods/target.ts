/** 目标比较: full marks when the target is reached; short of it, in proportion or at the assessor's discretion. */
import { greatest, ONE, ZERO } from '../../model/decimal.ts';
import { percentPart, phrase, pointsPart, pointsRangePart } from '../../model/phrase.ts';
import { quoted } from '../../model/problem.ts';
import type { MethodKind } from './method.ts';

export const targetKind: MethodKind = {
  key: '目标比较',
  read(body, fullMarks) {
    const short = body.text('未达');
    if (short !== '酌情' && short !== '按比例')
      body.at('未达').problem(quoted(short), '酌情 或 按比例', '请改正');
    body.done();
    const rule = short === '按比例' ? '按完成比例计分' : '由评价者酌情扣分';
    return {
      judged: false,
      rules: [
        phrase`完成率不低于 ${percentPart(ONE)}，得 ${pointsPart(fullMarks)}`,
        [`未达到的，${rule}`],
      ],
      score(measured) {
        if (measured.kind !== 'value')
          return { min: ZERO, max: fullMarks, phrase: measured.phrase, kind: 'not-computable' };
        if (measured.value.gte(ONE)) {
          const reached = phrase`${measured.phrase}，达到目标，得 ${pointsPart(fullMarks)}`;
          return { min: fullMarks, max: fullMarks, phrase: reached };
        }
        if (short === '按比例') {
          const share = greatest(ZERO, measured.value.times(fullMarks));
          const said = phrase`${measured.phrase} × ${pointsPart(fullMarks)} = ${pointsPart(share)}`;
          return { min: share, max: share, phrase: said };
        }
        const open = phrase`${measured.phrase}，未达目标，酌情得 ${pointsRangePart(ZERO, fullMarks)}`;
        return { min: ZERO, max: fullMarks, phrase: open, kind: 'judged' };
      },
    };
  },
};
