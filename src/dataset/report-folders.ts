/** The folders of a jurisdiction that hold reports: one for each year and department. */
import { existsIn } from '../engine/comparison/lineage.ts';
import { isDraft } from './draft.ts';
import type { Folder } from './folder.ts';
import type { Department, Jurisdiction, ReportKey } from './jurisdiction.ts';

export interface ReportFolder {
  readonly key: ReportKey;
  readonly draft: boolean;
}

/** @returns by year, latest last, then in the order of the department list */
export function reportFolders(folder: Folder, jurisdiction: Jurisdiction): readonly ReportFolder[] {
  return folder.folders().flatMap((name) => {
    if (name === 'rubrics') return [];
    if (/^\d{4}$/.test(name)) return ofYear(folder.sub(name), jurisdiction, name);
    const expected = '四位年份';
    const action = '请改名或移走';
    folder.report({ file: folder.label(name), found: '文件夹名', expected, action });
    return [];
  });
}

function ofYear(
  folder: Folder,
  { id, departments }: Jurisdiction,
  year: string,
): readonly ReportFolder[] {
  const present = folder.folders();
  const known = departments.filter((each) => present.includes(each.id));
  for (const name of present)
    if (!known.some((each) => each.id === name))
      folder.report({
        file: folder.label(name),
        found: '不在部门表里的文件夹',
        expected: 'departments.csv 中的 id',
        action: '请在 departments.csv 补上该部门，或改正文件夹名',
      });
  for (const each of known)
    if (hasYears(each) && !existsIn(each, year)) reportOutside(folder, each, year);
  return known.map((each) => ({
    key: { jurisdiction: id, year, department: each.id },
    draft: isDraft(folder.sub(each.id)),
  }));
}

/** What is no year was told with the department list. */
function hasYears({ validFrom, validTo }: Department): boolean {
  return [validFrom, validTo].every((each) => /^(\d{4})?$/.test(each));
}

/** A department that was merged, renamed or abolished reports no later year. */
function reportOutside(folder: Folder, department: Department, year: string): void {
  const { id, successor, validTo } = department;
  const isLate = successor !== '' && year > validTo;
  const next = isLate ? `，或移到接续部门 ${successor}` : '';
  folder.report({
    file: folder.label(id),
    found: `${year} 年度的报告`,
    expected: `${id} 存续的年度（${validYears(department)}）`,
    action: `请核对 departments.csv 的 valid_from、valid_to${next}`,
  });
}

/** 2019 到 2022; 最早 and 今 where the list leaves it open. */
export function validYears({ validFrom, validTo }: Department): string {
  return `${validFrom || '最早'} 到 ${validTo || '今'}`;
}
