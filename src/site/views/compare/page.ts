/** What the page of comparisons says without its script, and the rule by which it begins. */
import type { Catalogue } from '../../../dataset/catalogue.ts';
import { departmentPath } from '../paths.ts';
import type { CompareIndex } from './data.ts';

export interface PlainPlace {
  readonly name: string;
  readonly fictional: boolean;
  readonly departments: readonly { readonly name: string; readonly path: string }[];
}

/** Every department's page, for readers without scripts. */
export function plainPlaces({ jurisdictions }: Catalogue): readonly PlainPlace[] {
  return jurisdictions.map((each) => ({
    name: each.name,
    fictional: each.fictional,
    departments: each.departments.map((department) => ({
      name: department.short,
      path: departmentPath(each.id, department.id),
    })),
  }));
}

/** Published, so that nobody need suspect a choice in what is shown first. */
export function firstRule(index: CompareIndex): string {
  const measure = index.measures.find((each) => each.id === index.measure)?.name ?? '';
  const { departments, years } = index.first;
  return `网址没有写明所选时，显示部门表里第一个行政区（真实的在前）的前 ${String(departments)} 个有报告的部门、最近 ${String(years)} 个年度的${measure}；次序就是部门表的次序，不排名。`;
}
