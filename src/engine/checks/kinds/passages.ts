/** 文字: two passages that a reader set side by side. A record, not a judgement of the program. */
import { phrase } from '../../model/phrase.ts';
import { joinSources } from '../../model/source.ts';
import { readLines } from '../../rubric/read-parts.ts';
import type { CheckKind } from '../check.ts';
import { notRun } from '../compare.ts';

export const passagesKind: CheckKind = {
  key: '文字',
  read(body) {
    const [one, other] = ['甲', '乙'].map((key) => {
      const entry = body.at(key);
      const passage = { text: entry.text('内容'), lines: readLines(entry), pages: [] };
      entry.done();
      return passage;
    });
    body.done();
    const source = joinSources([one, other].flatMap((each) => (each ? [each] : [])));
    const message = phrase`${one?.text ?? ''}；${other?.text ?? ''}`;
    return () => ({ ...notRun([], []), outcome: 'noted', message, source });
  },
};
