/** 择先: the first of several ways whose facts are all published. A contradiction is not passed over. */
import { isNothing, type Measure, type MeasureKind } from './measure.ts';

export const firstMeasure: MeasureKind = {
  key: '择先',
  read(body, _words, operand) {
    const ways = body.items().map(operand);
    return {
      facts: ways.flatMap((way) => way.facts),
      formula: ways.map((way) => way.formula).join('，或 '),
      measure: (know) => {
        const outcomes = ways.map((way) => way.measure(know));
        const usable = outcomes.find((outcome) => !isNothing(outcome));
        return usable ?? outcomes[0] ?? nothing(ways);
      },
    };
  },
};

function nothing(ways: readonly Measure[]): ReturnType<Measure['measure']> {
  return { kind: 'missing', missing: ways.flatMap((way) => way.facts), used: [] };
}
