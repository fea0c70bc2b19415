/** All checks of one report: the general ones and its own, with those that it only names anew. */
import type { Yaml } from '../../yaml.ts';
import { hasPart, part, word } from '../data/files.ts';
import type { Data, Jurisdiction } from '../data/jurisdictions.ts';
import type { Evaluation } from '../score/evaluation.ts';
import { checkColumns } from './columns.ts';
import { type Context, contextOf } from './context.ts';
import { checkContent, checkTerm } from './documents.ts';
import * as kinds from './kinds.ts';
import { checkLevels } from './levels.ts';
import { checkMagnitude } from './magnitude.ts';
import { checkOwnTables } from './own-tables.ts';
import type { CheckResult } from './result.ts';
import * as scores from './scores.ts';

/** A result with the kind of its check: 勾稽, 提示, … */
export interface Judged extends CheckResult {
  readonly check: string;
  readonly category: string;
}

/** @param fits which checks to run: all of them unless told */
export function runChecks(
  data: Data,
  place: Jurisdiction,
  evaluation: Evaluation,
  fits: (tree: Yaml) => boolean = () => true,
): Judged[] {
  const context = contextOf(data, place, evaluation.report);
  const own = evaluation.report.ownChecks;
  // 采用 names a general check anew; 替代 stands in for one.
  const adopted = new Set(own.flatMap((each) => [word(each, '采用'), word(each, '替代')]));
  const general = data.checks.filter((each) => !adopted.has(word(each, '编号')));
  const all = [...general, ...own].flatMap((tree) => {
    const from = word(tree, '采用');
    const check = from === '' ? tree : data.checks.find((each) => word(each, '编号') === from);
    const id = word(tree, '编号');
    if (check !== undefined && !fits(check)) return [];
    if (check === undefined) throw new Error(`no check ${from}`);
    const category = word(check, '类别');
    return runCheck(id, check, context, evaluation).map((result) => ({
      ...result,
      check: id,
      category,
      // 提示 asks; it does not say that anything fails.
      outcome:
        result.outcome === 'fails' && category === '提示' ? ('hint' as const) : result.outcome,
    }));
  });
  return all;
}

function runCheck(id: string, tree: Yaml, context: Context, evaluation: Evaluation): CheckResult[] {
  const one = (result: Omit<CheckResult, 'id'>): CheckResult[] => [{ id, ...result }];
  const rule = (key: string): Yaml => part(tree, key);
  if (hasPart(tree, '合计')) return one(kinds.checkTotal(rule('合计'), context));
  if (hasPart(tree, '比率')) return one(kinds.checkRatio(rule('比率'), context));
  if (hasPart(tree, '推算')) return one(kinds.checkDerived(rule('推算'), context));
  if (hasPart(tree, '上限')) return one(kinds.checkLimit(rule('上限'), context));
  if (hasPart(tree, '列名')) return one(kinds.checkNames(rule('列名'), context));
  if (hasPart(tree, '单位')) return one(kinds.checkUnit(rule('单位'), context));
  if (hasPart(tree, '跨年')) return one(kinds.checkYears(rule('跨年'), context));
  if (hasPart(tree, '重复')) return kinds.checkRepeats(id, context);
  if (hasPart(tree, '量级')) return checkMagnitude(id, rule('量级'), context);
  if (hasPart(tree, '列合计')) return checkColumns(id, tree, context);
  if (hasPart(tree, '级次合计')) return checkLevels(id, tree, context);
  if (hasPart(tree, '自有表')) return checkOwnTables(id, rule('自有表'), context);
  if (hasPart(tree, '公开期限')) return one(checkTerm(rule('公开期限'), evaluation));
  if (hasPart(tree, '公开内容')) return one(checkContent(rule('公开内容'), evaluation));
  if (hasPart(tree, '自评合计')) {
    return one(scores.checkSelfTotal(rule('自评合计'), context.data, evaluation));
  }
  if (hasPart(tree, '分值合计')) return one(scores.checkMarks(evaluation));
  if (hasPart(tree, '评分项合计')) return one(scores.checkItems(evaluation));
  if (hasPart(tree, '评分项自评')) return scores.checkItemScores(id, evaluation);
  if (hasPart(tree, '得分矛盾')) {
    return one(scores.checkContradiction(rule('得分矛盾'), evaluation));
  }
  if (hasPart(tree, '文字')) return one({ outcome: 'noted', difference: undefined });
  throw new Error(`unknown kind of check: ${id}`);
}
