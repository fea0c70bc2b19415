/** 取值: a choice or text fact as it was published, for 枚举档. */
import type { MeasureKind } from './measure.ts';
import { readFactMeasure } from './fact.ts';

export const textMeasure: MeasureKind = {
  key: '取值',
  read(body, words) {
    const measure = readFactMeasure(body, words);
    const fact = measure.facts[0];
    if (fact && fact.kind !== 'choice' && fact.kind !== 'text')
      body.problem(`数值事实“${fact.name}”`, '文字型或选项型事实', '数值请用 直接取数');
    return measure;
  },
};
