/** 跨年: a figure of this year's report against last year's report of the same department. */
import { phrase, sourced, type PhrasePart } from '../../model/phrase.ts';
import { joinSources } from '../../model/source.ts';
import type { CheckBody, CheckKind, Previous } from '../check.ts';
import type { CheckWords } from '../check-words.ts';
import { compareEqual, notRun } from '../compare.ts';
import type { Known } from '../known.ts';
import { readQuantity } from '../quantity.ts';
import { tail, tellBoth } from '../told.ts';
import { because, sayUnknown } from '../unknown.ts';

export const yearOnYearKind: CheckKind = {
  key: '跨年',
  read(body, words) {
    const now = readQuantity(body.at('本年'), words);
    const then = readQuantity(body.at('上年'), words);
    body.done();
    return (subject) => {
      const { previous } = subject;
      if (previous.kind === 'none') return notRun([because(previous.reason)], []);
      const [left, right] = [now(subject), then(previous)];
      if (left.kind === 'known' && right.kind === 'known')
        return compareYears(left, right, previous, words);
      const why = [
        ...(left.kind === 'unknown' ? [left] : []),
        ...(right.kind === 'unknown'
          ? [because(`${previous.title}报告：${sayUnknown(right)}`)]
          : []),
      ];
      // Places of the other document would be looked for in this one.
      return notRun(why, left.used);
    };
  },
};

function compareYears(
  left: Known,
  right: Known,
  previous: Extract<Previous, { kind: 'known' }>,
  words: CheckWords,
): CheckBody {
  const body = compareEqual(left, right);
  const { outcome, difference, told } = body;
  const relation = outcome === 'holds' ? '=' : outcome === 'rounding' ? '≈' : '≠';
  const [now, then] = tellBoth(left, right, outcome);
  const said = phrase`本年${documentOf(left, words)} ${now} ${relation} ${previous.title}${documentOf(right, words)} ${then}${placeOf(right)}`;
  return {
    ...body,
    message: difference ? phrase`${said}${tail(outcome, difference, left.unitKind, told)}` : said,
    // The other document's places stand in the sentence: here they would be looked for in the wrong one.
    used: left.used,
    lastYear: right.used,
    otherDocument: `${previous.title}${documentOf(right, words)}`,
    source: joinSources(left.used.map((figure) => figure.source)),
  };
}

/** 部门预算 or 部门决算 where the number stands in one of their tables; otherwise the report itself. */
function documentOf({ used }: Known, { tables }: CheckWords): string {
  const kinds = used.map(
    ({ cell }) => tables.find(({ id }) => id === cell?.table.table)?.kind ?? '报告',
  );
  return [...new Set(kinds)].join('、');
}

function placeOf(known: Known): PhrasePart {
  return sourced(joinSources(known.used.map((figure) => figure.source)));
}
