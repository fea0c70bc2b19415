/** 列合计: in every row of a table, the named columns add up to another. */
import type { Yaml } from '../../yaml.ts';
import { hasPart, part, word, words } from '../data/files.ts';
import type { Context } from './context.ts';
import { columnOf, total } from './measure.ts';
import type { CheckResult, Measured } from './result.ts';
import type { Sheet, Side } from './sheet.ts';
import { judgePlaces, type Place } from './whole-table.ts';

export function checkColumns(id: string, tree: Yaml, context: Context): CheckResult[] {
  const rule = part(tree, '列合计');
  const names = words(rule, '表');
  const sheets = names.flatMap((name) => context.sheet(name) ?? []);
  const places = sheets.flatMap((sheet) => {
    const heads = hasPart(rule, '在') ? words(rule, '在') : [''];
    return heads.flatMap((head) =>
      placesOf(rule, head, sheet).map((place) => {
        const file = sheet.table.file.replace(/\.csv$/, '');
        return names.length > 1 ? { ...place, id: `${file}-${place.id}` } : place;
      }),
    );
  });
  return judgePlaces(id, places);
}

function placesOf(rule: Yaml, head: string, sheet: Sheet): Place[] {
  const under = (name: string): string => (head === '' ? name : `${head}/${name}`);
  const totalName = under(word(rule, '应等于'));
  const totals = sheet.columnsNamed(totalName);
  const [totalColumn] = totals;
  if (totalColumn === undefined || totals.length > 1) return unknownRows(sheet);
  const side = sheet.sideOf(totalColumn);
  const column = (name: string): number | undefined => columnOf(sheet, under(name), side);
  const must = words(rule, '各列').map(column);
  const may = words(rule, '可有')
    .map(column)
    .filter((each) => each !== undefined);
  const contained = words(rule, '其中')
    .map(column)
    .filter((each) => each !== undefined);
  const known = must.filter((each) => each !== undefined);
  if (known.length < must.length) return unknownRows(sheet);
  const parts = [...known, ...may];
  const others = otherColumns(rule, head, sheet, side).filter(
    (each) => ![totalColumn, ...parts, ...contained].includes(each),
  );
  return sheet.rows.flatMap((_, row): Place[] => {
    if ([totalColumn, ...parts].every((each) => sheet.isBlank(row, each))) return [];
    const isFull = others.every((each) => sheet.isBlank(row, each));
    const left = isFull ? total(parts.map((each) => sheet.amount(row, each))) : undefined;
    const right: Measured | undefined = sheet.amount(row, totalColumn);
    const number = String(sheet.numbers[row] ?? 0);
    return [{ id: head === '' ? number : `${number}-${String(totalColumn + 1)}`, left, right }];
  });
}

/** Columns of money that the check says hold nothing else: all on the side, or those under a head. */
function otherColumns(rule: Yaml, head: string, sheet: Sheet, side: Side | undefined): number[] {
  const whole = word(rule, '全部');
  if (whole === '') return [];
  const columns = side?.columns ?? sheet.table.columns.map((_, at) => at);
  const isUnder = (at: number, name: string): boolean =>
    sheet.table.columns[at]?.includes(name) === true;
  return columns.filter(
    (at) =>
      sheet.isMoney(at) &&
      (whole === '是' || isUnder(at, whole)) &&
      (head === '' || isUnder(at, head)),
  );
}

function unknownRows(sheet: Sheet): Place[] {
  return sheet.rows.length === 0 ? [] : [{ id: '', left: undefined, right: undefined }];
}
