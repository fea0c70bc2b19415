/** 公开内容: the public version of a document lists every table that it must, and stays public. */
import type { DisclosureStanding } from '../../disclosure/standing.ts';
import { sayTables } from '../../disclosure/completeness.ts';
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

/** Nobody looked, or there is nothing to look for: that is not a document looked for in vain. */
const MOOT: readonly DisclosureStanding['mark'][] = ['claimed', 'exempt', 'said', 'unknown'];

function judge(standing: DisclosureStanding): CheckBody {
  const { mark, current, completeness, reasons, isGone, source } = standing;
  const open = (why: string): CheckBody => ({ ...notRun([because(why)], []), source });
  const settled = (outcome: 'holds' | 'fails', said: string): CheckBody => ({
    ...notRun([], []),
    outcome,
    message: [said],
    source,
    standing,
  });
  if (MOOT.includes(mark)) return open(reasons.join('；'));
  if (mark === 'withdrawn') {
    const said = reasons[0] ?? '';
    return isGone ? settled('fails', said) : open(said);
  }
  if (!current) return open('没有见到公开的文件');
  const said = sayTables(completeness).join('；');
  if (completeness.kind === 'deficient') return settled('fails', said);
  if (completeness.kind === 'complete') return settled('holds', said);
  return open(completeness.kind === 'not-required' ? '没有规定应列的表' : said);
}
