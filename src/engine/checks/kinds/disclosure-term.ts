/** 公开期限: a document is published within so many days of its approval, as the rules on disclosure count them. */
import { Decimal } from '../../model/decimal.ts';
import type { CheckBody, CheckKind } from '../check.ts';
import { notRun } from '../compare.ts';
import { because } from '../unknown.ts';
import type { DisclosureStanding } from '../../disclosure/standing.ts';

export const disclosureTermKind: CheckKind = {
  key: '公开期限',
  read(body) {
    const kind = body.text('文件');
    body.done();
    return ({ standings }) => {
      const standing = standings.find((each) => each.rule.kind === kind);
      return standing ? judge(standing) : notRun([because(`没有${kind}的公开要求`)], []);
    };
  },
};

/** Nothing is known to have been published, or nothing needs to be. */
const MOOT: readonly DisclosureStanding['mark'][] = ['exempt', 'claimed', 'said', 'unknown'];

function judge(standing: DisclosureStanding): CheckBody {
  const { mark, timing, reasons, source } = standing;
  const { kind, day, limit, reason } = timing;
  if (MOOT.includes(mark)) return { ...notRun([because(reasons.join('；'))], []), source };
  if (kind === 'unknown' || kind === 'pending') return { ...notRun([because(reason)], []), source };
  const isLate = kind === 'late' || kind === 'overdue';
  // Of a document that has not been seen, the days until somebody looked are not its delay.
  const beyond = kind === 'late' && day !== undefined ? day - limit : 0;
  // It came out in time or late all the same, but nobody finds it there now.
  const since = mark === 'withdrawn' ? reasons.slice(0, 1) : [];
  const stale = mark === 'stale' ? ['此后没有再查看，可能已经补上'] : [];
  return {
    ...notRun([], []),
    outcome: isLate ? 'fails' : 'holds',
    difference: kind === 'overdue' ? undefined : new Decimal(beyond),
    unitKind: 'days',
    message: [[reason, ...since, ...stale].join('；')],
    source,
    standing,
  };
}
