/** 自有表: in the report's own tables, rows of known names add up to another in each column of money, and rates hold. */
import type { Yaml } from '../../yaml.ts';
import { list, word, words } from '../data/files.ts';
import type { Context } from './context.ts';
import { total } from './measure.ts';
import { judgeRate } from './ratio.ts';
import type { CheckResult, Compared, Measured } from './result.ts';
import { bareName, Sheet } from './sheet.ts';
import { judgePlaces, type Place } from './whole-table.ts';

export function checkOwnTables(id: string, rule: Yaml, { data, report }: Context): CheckResult[] {
  const own = report.tables.filter(({ document }) => document === '');
  const sheets = own.map((table) => new Sheet(table, data.units, data.tableWords));
  return judgePlaces(
    id,
    sheets
      .filter(({ isUsable }) => isUsable)
      .flatMap((sheet) => [
        ...placesOf(rule, sheet),
        ...columnsOf(rule, sheet),
        ...ratesOf(rule, sheet),
      ]),
  );
}

function placesOf(rule: Yaml, sheet: Sheet): Place[] {
  const nameOf = (row: number): string => bareName(sheet.cell(row, 0)).replace(/^其中[：:]/, '');
  const sums = list(rule, '各行').map((each) => ({
    whole: word(each, '应等于').split('|'),
    parts: words(each, '各项').map((part) => part.split('|')),
  }));
  const known = sums.flatMap(({ whole, parts }) => [...whole, ...parts.flat()]);
  const rows = sheet.rows.map((_, row) => row);
  if (!rows.every((row) => known.includes(nameOf(row)))) return [];
  const rowOf = (names: readonly string[]): number | undefined => {
    const found = rows.filter((row) => names.includes(nameOf(row)));
    return found.length === 1 ? found[0] : undefined;
  };
  const file = sheet.table.file.replace(/\.csv$/, '');
  return sums.flatMap(({ whole, parts }): Place[] => {
    const target = rowOf(whole);
    const added = parts.flatMap((names) => rowOf(names) ?? []);
    if (target === undefined || added.length < parts.length) return [];
    const columns = sheet.table.columns.map((_, at) => at).filter((at) => sheet.isMoney(at));
    return columns.map((column) => ({
      id: `${file}-${String(target + 1)}-${String(column + 1)}`,
      left: total(added.map((row) => sheet.amount(row, column))),
      right: sheet.amount(target, column),
    }));
  });
}

function headed(sheet: Sheet, names: string): number | undefined {
  const found = sheet.table.columns.flatMap((path, at) =>
    names.split('|').includes(bareName(path.at(-1) ?? '')) ? [at] : [],
  );
  return found.length === 1 ? found[0] : undefined;
}

/** Where the table has no other money than the whole and its parts, each row adds up. */
function columnsOf(rule: Yaml, sheet: Sheet): Place[] {
  const file = sheet.table.file.replace(/\.csv$/, '');
  const money = sheet.table.columns.map((_, at) => at).filter((at) => sheet.isMoney(at));
  return list(rule, '各列').flatMap((each): Place[] => {
    const whole = headed(sheet, word(each, '应等于'));
    const names = words(each, '各项');
    const parts = names.flatMap((name) => headed(sheet, name) ?? []);
    if (whole === undefined || parts.length < names.length) return [];
    if (money.length !== parts.length + 1) return [];
    return sheet.rows.flatMap((_, row): Place[] => {
      const isEmpty = [whole, ...parts].every((at) =>
        /^[-–—－]*$/.test(sheet.cell(row, at).trim()),
      );
      const left = total(parts.map((at) => sheet.amount(row, at)));
      const id = `${file}-${String(row + 1)}-${String(whole + 1)}`;
      return isEmpty ? [] : [{ id, left, right: sheet.amount(row, whole) }];
    });
  });
}

/** The first denominator is meant, unless only another one agrees; a rate without % is not compared. */
function ratesOf(rule: Yaml, sheet: Sheet): Place[] {
  const columnOf = (names: string): number | undefined => headed(sheet, names);
  const file = sheet.table.file.replace(/\.csv$/, '');
  return list(rule, '比率列').flatMap((each): Place[] => {
    const [at, over] = [columnOf(word(each, '应等于')), columnOf(word(each, '分子'))];
    const under = words(each, '分母').flatMap((names) => columnOf(names) ?? []);
    if (at === undefined || over === undefined || under.length === 0) return [];
    const rows = sheet.rows.map((_, row) => row);
    return rows
      .filter((row) => {
        const isPrinted = !/^[-–—－]*$/.test(sheet.cell(row, at).trim());
        const amounts = [over, under[0] ?? over].map((column) => sheet.amount(row, column)?.value);
        return isPrinted || amounts.every((each) => each && !each.isZero());
      })
      .map((row) => {
        const tried = under.map((column) =>
          rateOf(sheet.cell(row, at), sheet.amount(row, over), sheet.amount(row, column)),
        );
        const judged = tried.find((one) => one && one.outcome !== 'fails') ?? tried[0];
        return { id: `${file}-${String(row + 1)}-${String(at + 1)}`, judged };
      });
  });
}

function rateOf(
  printed: string,
  over: Measured | undefined,
  under: Measured | undefined,
): Compared | undefined {
  const [, digits] = /^\s*(.*\d)\s*[%％]\s*$/.exec(printed) ?? [];
  if (digits === undefined || !over || !under || under.value.isZero()) return undefined;
  return judgeRate(digits, over, under);
}
