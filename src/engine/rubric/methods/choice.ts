/** 枚举档: a published choice (按规定公开 / 公开但有不符 / 未公开) gives its points. */
import { Decimal, ZERO } from '../../model/decimal.ts';
import { joinPhrases, phrase, pointsPart, pointsRangePart } from '../../model/phrase.ts';
import { quoted } from '../../model/problem.ts';
import { readEdge } from './condition.ts';
import type { MethodKind } from './method.ts';

export const choiceKind: MethodKind = {
  key: '枚举档',
  read(body, fullMarks, measure) {
    const options = measure?.facts[0]?.options ?? [];
    const choices = body.items().map((entry) => {
      const choice = { is: entry.text('为'), points: readEdge(entry.at('得分')) ?? ZERO };
      if (options.length > 0 && !options.includes(choice.is))
        entry
          .at('为')
          .problem(quoted(choice.is), options.join('、'), '请改正；选项照 glossary.csv 的 options');
      entry.done();
      return choice;
    });
    for (const option of options)
      if (!choices.some((choice) => choice.is === option))
        body.problem(
          `没有选项${quoted(option)}`,
          `每个选项都有得分：${options.join('、')}`,
          '请补上',
        );
    return {
      judged: false,
      rules: choices.map((choice) => phrase`${choice.is}，得 ${pointsPart(choice.points)}`),
      score(measured) {
        const choice =
          measured.kind === 'text' ? choices.find((each) => each.is === measured.text) : undefined;
        if (!choice)
          return { min: ZERO, max: fullMarks, phrase: measured.phrase, kind: 'not-computable' };
        const shown = phrase`${measured.phrase}，得 ${pointsPart(choice.points)}`;
        return { min: choice.points, max: choice.points, phrase: shown };
      },
      scoreOptions({ options, phrase: why }) {
        const possible = choices.filter((choice) => options.includes(choice.is));
        const each = possible.map((choice) => choice.points);
        // A table that knows none of them was told of when it was read; it still settles nothing.
        if (each.length === 0)
          return { min: ZERO, max: fullMarks, phrase: why, kind: 'not-computable' };
        const [min, max] = [Decimal.min(...each), Decimal.max(...each)];
        const names = joinPhrases(
          possible.map((choice) => [`“${choice.is}”`]),
          '或',
        );
        return min.eq(max)
          ? { min, max, phrase: phrase`${why}。认定为${names}，得 ${pointsPart(min)}` }
          : { min, max, phrase: phrase`${why}。可能为${names}，${pointsRangePart(min, max)}` };
      },
    };
  },
};
