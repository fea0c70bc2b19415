/** 公开期限: a document is published within so many days of its approval; the day after approval is day 1. */
import { Decimal } from '../../model/decimal.ts';
import { daysBetween } from '../../model/day.ts';
import type { Disclosure } from '../../model/disclosure.ts';
import type { Entry } from '../../model/entry.ts';
import type { Figure, Figures } from '../../model/figure.ts';
import { quoted } from '../../model/problem.ts';
import { NOWHERE } from '../../model/source.ts';
import type { CheckBody, CheckKind, CheckWords } from '../check.ts';
import { notRun } from '../compare.ts';
import { because } from '../unknown.ts';

/** What the fact of 豁免 says of a department that need not publish. */
const EXEMPT = '是';

export const disclosureTermKind: CheckKind = {
  key: '公开期限',
  read(body, words) {
    const kind = body.text('文件');
    const text = body.text('限');
    const limit = /^\d+$/.test(text) ? Number.parseInt(text, 10) : undefined;
    if (limit === undefined) body.at('限').problem(quoted(text), '整数的天数', '请改正，如 20');
    const exemption = readExemption(body.maybe('豁免'), words);
    body.done();
    return ({ disclosures, figures }) => {
      const exempt = exemption(figures);
      if (exempt) return notRun([because('涉密部门依规不公开')], [exempt]);
      const documents = disclosures.filter((each) => each.kind === kind);
      const [first] = documents.sort((a, b) => order(a) - order(b));
      if (!first || limit === undefined) return unchecked(`没有${kind}的公开记录`);
      return judgeTerm(first, limit);
    };
  },
};

/** @returns the figure that exempts the department, when the report prints one */
function readExemption(
  entry: Entry | undefined,
  { glossary }: CheckWords,
): (figures: Figures) => Figure | undefined {
  const name = entry?.value ?? '';
  const fact = glossary.byName(name);
  if (entry && !fact?.options.includes(EXEMPT))
    entry.problem(
      quoted(name),
      `glossary.csv 中可选“${EXEMPT}”的选项，如 涉密豁免`,
      '请改正，或删去「豁免」',
    );
  return (figures) => {
    const knowledge = fact && figures.know(fact);
    if (knowledge?.kind !== 'known') return undefined;
    return knowledge.figure.printed === EXEMPT ? knowledge.figure : undefined;
  };
}

/** A document published twice counts from its first publication; one never published comes last. */
function order({ approvedOn, publishedOn }: Disclosure): number {
  return daysBetween(approvedOn, publishedOn) ?? Number.POSITIVE_INFINITY;
}

function judgeTerm(document: Disclosure, limit: number): CheckBody {
  const { approvedOn, publishedOn, checkedOn, lines } = document;
  const published = daysBetween(approvedOn, publishedOn);
  if (published !== undefined) {
    const said = `批复 ${approvedOn}，公开 ${publishedOn}`;
    // One of the two dates must be wrong, which says nothing of the term.
    if (published < 0)
      return { ...unchecked(`${said}，公开早于批复，日期有疑`), source: { ...NOWHERE, lines } };
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
  return notRun([because(reason)], []);
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
