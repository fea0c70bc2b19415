/** 公开内容: the public version of a document lists every table that it must, and stays public. */
import type { Standing } from '../../disclosure/standing.ts';
import { sayDeficiencies } from '../../disclosure/completeness.ts';
import type { CheckBody, CheckKind } from '../check.ts';
import { notRun } from '../compare.ts';
import { because } from '../unknown.ts';

export const disclosureContentKind: CheckKind = {
  key: '公开内容',
  read(body) {
    const kind = body.text('文件');
    body.done();
    return ({ standings }) => {
      const standing = standings.find((each) => each.rule.kind === kind);
      return standing ? judge(standing) : notRun([because(`没有${kind}的公开要求`)], []);
    };
  },
};

function judge({ mark, current, completeness, reasons, source }: Standing): CheckBody {
  if (mark === 'withdrawn') return { ...settled('fails', reasons[0] ?? ''), source };
  // Nobody looked, or there is nothing to look for: that is not a document looked for in vain.
  if (mark === 'claimed' || mark === 'exempt' || mark === 'unknown')
    return { ...notRun([because(reasons.join('；'))], []), source };
  if (!current) return { ...notRun([because('没有见到公开的文件')], []), source };
  const { kind, required } = completeness;
  if (kind === 'deficient')
    return { ...settled('fails', sayDeficiencies(completeness).join('；')), source };
  if (kind === 'complete')
    return { ...settled('holds', `应列的 ${String(required)} 张表都有`), source };
  const why = kind === 'not-required' ? '没有规定应列的表' : '应列的表没有查全';
  return { ...notRun([because(why)], []), source };
}

function settled(outcome: 'holds' | 'fails', said: string): CheckBody {
  return { ...notRun([], []), outcome, message: [said] };
}
