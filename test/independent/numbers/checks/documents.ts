/** 公开期限 and 公开内容: what the record of a document says of its term and of its tables. */
import { Exact } from '../../exact.ts';
import type { Yaml } from '../../yaml.ts';
import { word } from '../data/files.ts';
import type { Evaluation } from '../score/evaluation.ts';
import type { Standing } from '../disclosure/standing.ts';
import type { CheckResult } from './result.ts';

type Result = Omit<CheckResult, 'id'>;
const notRun: Result = { outcome: 'not-run', difference: undefined };

function standing(rule: Yaml, { standings }: Evaluation): Standing | undefined {
  return standings.find((each) => each.rule.kind === word(rule, '文件'));
}

export function checkTerm(rule: Yaml, evaluation: Evaluation): Result {
  const found = standing(rule, evaluation);
  if (found?.day === undefined) return notRun;
  const beyond = Exact.of(found.day - found.limit);
  switch (found.state) {
    case 'late':
    case 'overdue':
    case 'stale':
      return { outcome: 'fails', difference: beyond };
    case 'in-time':
      return { outcome: 'holds', difference: undefined };
    // A document that was taken down had come out: its day counts, its absence is of its content.
    case 'withdrawn':
      return found.isLate
        ? { outcome: 'fails', difference: beyond }
        : { outcome: 'holds', difference: undefined };
    default:
      return notRun;
  }
}

export function checkContent(rule: Yaml, evaluation: Evaluation): Result {
  const found = standing(rule, evaluation);
  if (!found) return notRun;
  if (found.isGone) return { outcome: 'fails', difference: undefined };
  const isPublic = ['in-time', 'late', 'undated'].includes(found.state);
  if (!isPublic || found.listing.kind === 'unknown') return notRun;
  return { outcome: found.listing.kind === 'complete' ? 'holds' : 'fails', difference: undefined };
}
