/** 级次合计: classes of codes add up level by level: the total of 类, a 类 of its 款, a 款 of its 项. */
import type { Yaml } from '../../yaml.ts';
import { part, word, words } from '../data/files.ts';
import type { Context } from './context.ts';
import { total } from './measure.ts';
import type { CheckResult } from './result.ts';
import { bareName, type Sheet } from './sheet.ts';
import { judgePlaces, type Place } from './whole-table.ts';

export function checkLevels(id: string, tree: Yaml, context: Context): CheckResult[] {
  const rule = part(tree, '级次合计');
  const sheets = words(rule, '表').flatMap((name) => context.sheet(name) ?? []);
  return judgePlaces(
    id,
    sheets.flatMap((sheet) => placesOf(rule, sheet)),
  );
}

const lengths = [3, 5, 7];

function placesOf(rule: Yaml, sheet: Sheet): Place[] {
  const [codeColumn] = sheet.columnsNamed(word(rule, '编码'));
  if (codeColumn === undefined) return [];
  const codes = sheet.rows.map((_, row) => sheet.cell(row, codeColumn).trim());
  const isCode = (code: string): boolean => /^\d+$/.test(code) && lengths.includes(code.length);
  if (codes.some((code) => code !== '' && !isCode(code))) return [];
  const columns = new Set(words(rule, '列').flatMap((name) => sheet.columnsNamed(name)));
  const file = sheet.table.file.replace(/\.csv$/, '');
  return sheet.rows.flatMap((_, row) => {
    const children = childrenOf(row, codes, sheet);
    if (children.length === 0) return [];
    // A column in which neither the row nor its parts print anything has nothing to add up.
    const printed = [...columns].filter(
      (column) => ![row, ...children].every((each) => isNothing(sheet.cell(each, column))),
    );
    return printed.map((column) => ({
      id: `${file}-${String(sheet.numbers[row] ?? 0)}-${String(column + 1)}`,
      left: total(children.map((each) => sheet.amount(each, column))),
      right: sheet.amount(row, column),
    }));
  });
}

function isNothing(cell: string): boolean {
  return /^[-–—－\s]*$/.test(cell);
}

/** Rows of the next level below; below the total, those of the highest level. */
function childrenOf(row: number, codes: readonly string[], sheet: Sheet): number[] {
  const code = codes[row] ?? '';
  const isTotal =
    code === '' &&
    sheet.sides.some((side) => ['合计', '总计'].includes(bareName(sheet.nameOf(row, side))));
  if (code === '' && !isTotal) return [];
  return codes.flatMap((each, at) =>
    each.startsWith(code) && each.length === (isTotal ? 3 : code.length + 2) ? [at] : [],
  );
}
