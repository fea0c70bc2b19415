/** 文种: what the title of a document says about its figures. */
import type { ClauseWords, BudgetWords } from './phrase-context.ts';
import { has } from '../text/word-places.ts';

const PROJECT_TITLE = /项目(?:支出)?(?:绩效|自评|评价|资金)|专项(?:资金|经费)/u;

/** 水库加固项目支出绩效自评报告: totals in it are the project's. */
export function isProjectTitle(title: string): boolean {
  return PROJECT_TITLE.test(title) && !/整体|部门|单位/u.test(title);
}

/** 2021年部门预算公开说明, and no 预算绩效自评报告. */
export function isBudgetTitle(title: string, words: ClauseWords & BudgetWords): boolean {
  return has(title, words.budgetTitles) && !has(title, [...words.actualWords, ...words.results]);
}
