/** 公开期限: a document is published within so many days of its approval; the day after approval is day 1. */
import { Decimal } from '../../model/decimal.ts';
import { daysBetween } from '../../model/day.ts';
import type { Disclosure } from '../../model/disclosure.ts';
import { quoted } from '../../model/problem.ts';
import { NOWHERE } from '../../model/source.ts';
import type { CheckBody, CheckKind } from '../check.ts';
import { notRun } from '../compare.ts';

export const disclosureTermKind: CheckKind = {
  key: '公开期限',
  read(body) {
    const kind = body.text('文件');
    const text = body.text('限');
    const limit = /^\d+$/.test(text) ? Number.parseInt(text, 10) : undefined;
    if (limit === undefined) body.at('限').problem(quoted(text), '整数的天数', '请改正，如 20');
    body.done();
    return ({ disclosures }) => {
      const documents = disclosures.filter((each) => each.kind === kind);
      const [first] = documents.sort((a, b) => order(a) - order(b));
      if (!first || limit === undefined) return unchecked(`没有${kind}的公开记录`);
      return judgeTerm(first, limit);
    };
  },
};

/** A document published twice counts from its first publication; one never published comes last. */
function order({ approvedOn, publishedOn }: Disclosure): number {
  return daysBetween(approvedOn, publishedOn) ?? Number.POSITIVE_INFINITY;
}

function judgeTerm(document: Disclosure, limit: number): CheckBody {
  const { approvedOn, publishedOn, checkedOn } = document;
  const published = daysBetween(approvedOn, publishedOn);
  if (published !== undefined) {
    const said = `批复 ${approvedOn}，公开 ${publishedOn}`;
    if (published < 0) return found(document, `${said}，公开早于批复`, published - limit);
    const day = `${said}，第 ${String(published)} 日`;
    return published > limit
      ? found(document, `${day}，超过 ${String(limit)} 日`, published - limit)
      : { ...found(document, `${day}，在 ${String(limit)} 日之内`, 0), outcome: 'holds' };
  }
  const looked = daysBetween(approvedOn, checkedOn);
  if (publishedOn === '' && looked !== undefined && looked > limit) {
    const said = `批复 ${approvedOn}，到 ${checkedOn}（第 ${String(looked)} 日）查看时未见公开`;
    return found(document, `${said}，超过 ${String(limit)} 日`, looked - limit);
  }
  return unchecked('没有公布批复日期或公开日期');
}

function unchecked(reason: string): CheckBody {
  return { ...notRun([], []), message: [`${reason}，没有核对`] };
}

/** @param beyond days past the limit */
function found({ lines }: Disclosure, message: string, beyond: number): CheckBody {
  return {
    ...notRun([], []),
    outcome: 'fails',
    difference: new Decimal(beyond),
    unitKind: 'days',
    message: [message],
    source: { ...NOWHERE, lines },
  };
}
