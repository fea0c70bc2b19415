/** A CSV file against the table that it was saved from, cell by cell. */
import { Exact, placesOf } from '../exact.ts';
import { plain, unitAtStart, type Unit } from './units.ts';

export interface ShownColumn {
  readonly name: string;
  readonly cells: readonly string[];
}

interface Amount {
  /** In the base unit of its kind. */
  readonly value: Exact;
  readonly unit: Unit;
  readonly places: number;
}

const fold = (text: string): string => text.replaceAll(/[\s\u00a0●◐▲▼○◇□◆×]+/g, '');
const number = /^(?:第)?([-−]?\d[\d,]*(?:\.\d+)?)(.*)$/;

/** "60,177.09 万元", or 60177.09 in a column named （万元…）, "第 20 日" or 20 in a column 日数. */
function amountOf(text: string, column: string): Amount | undefined {
  const [, digits = '', rest = ''] = number.exec(fold(text)) ?? [];
  const value = Exact.read(digits);
  const named = /（([^，）]+)[，）]/.exec(column)?.[1] ?? (column.endsWith('日数') ? '日' : '');
  const unit = rest === '' ? (unitAtStart(named) ?? plain) : unitAtStart(rest);
  if (!value || !unit || (rest !== '' && unit.name !== rest)) return undefined;
  return { value: value.multiply(unit.factor), unit, places: placesOf(digits) };
}

/** A file may leave out commas and the unit that its head names, and keep more places than are shown. */
export function sameCell(shown: string, saved: string, column: string): boolean {
  if (fold(shown) === fold(saved)) return true;
  const [left, right] = [amountOf(shown, column), amountOf(saved, column)];
  if (left?.unit.kind !== right?.unit.kind || !left || !right) return false;
  const rounded = right.value.divide(left.unit.factor).round(left.places);
  const finer = right.places > left.places && right.unit.kind === 'money';
  return (finer ? rounded.multiply(left.unit.factor) : right.value).equals(left.value);
}

export function compareDownload(
  columns: readonly ShownColumn[],
  grid: readonly (readonly string[])[],
) {
  const differences: string[] = [];
  let compared = 0;
  const [heads = [], ...rows] = grid;
  const names = heads.map((name) => name.replace(/^\uFEFF/, ''));
  if (names.length !== columns.length) {
    differences.push(`columns ${names.join('|')} — ${columns.map(({ name }) => name).join('|')}`);
  }
  columns.forEach(({ name, cells }, index) => {
    const saved = names[index] ?? '';
    compared++;
    if (fold(saved) !== fold(name)) differences.push(`head ${saved} — ${name}`);
    const rates = cells.filter((text) => /\d\s*%$/.test(text));
    if (rates.length > 0 && /（(?:万元|元|亿元)）/.test(saved)) {
      differences.push(`head ${saved} — a rate: ${rates[0] ?? ''}`);
    }
    if (rows.length !== cells.length) {
      differences.push(`${saved}: ${rows.length} rows — ${cells.length} shown`);
      return;
    }
    cells.forEach((shown, line) => {
      const cell = rows[line]?.[index] ?? '';
      compared++;
      if (!sameCell(shown, cell, saved))
        differences.push(`${saved}, row ${line + 1}: ${cell} — ${shown}`);
    });
  });
  return { compared, differences };
}
