/** How the shares of the hundred points look: as the cells of the 百分条 do. */
import type { Verdict } from '../../../../engine/rubric/outcome.ts';
import { VERDICTS } from '../../../../engine/rubric/outcome.ts';
import type { StackLook, StackLooks } from './stack-bars.ts';
import {
  isAlarmingVerdict,
  verdictEdge,
  verdictFill,
  VERDICT_HATCHES,
} from '../draw/verdict-fill.ts';

/** 失分 beside the verdicts. 自评高于 and 低于复算 share the fill of overstated. */
export type ShareKind = Verdict | 'lost';

const LOST: StackLook = {
  fill: () => ({ fill: 'var(--bed)', stroke: 'var(--rule)', strokeWidth: 0.75 }),
  isAlarming: false,
};

export const SHARE_LOOKS: StackLooks<ShareKind> = {
  of: {
    ...(Object.fromEntries(VERDICTS.map((each) => [each, lookOf(each)])) as Record<
      Verdict,
      StackLook
    >),
    lost: LOST,
  },
  hatches: VERDICT_HATCHES,
};

function lookOf(verdict: Verdict): StackLook {
  const stroke = verdictEdge(verdict);
  return {
    fill: (id) => ({
      fill: verdictFill(id, verdict),
      ...(stroke !== 'none' && { stroke, strokeWidth: 0.75 }),
    }),
    isAlarming: isAlarmingVerdict(verdict),
  };
}
