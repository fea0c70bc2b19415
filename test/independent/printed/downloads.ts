/** A CSV file against the table that it was saved from, cell by cell. */
import { Exact } from '../exact.ts';

export interface ShownColumn {
  readonly name: string;
  readonly cells: readonly string[];
}

interface Amount {
  readonly value: Exact;
  readonly unit: string;
}

const fold = (text: string): string => text.replaceAll(/[\s\u00a0●◐▲▼○◇□◆×]+/g, '');
const numberAndUnit = /^([-−]?[\d,]+(?:\.\d+)?)(万元|亿元|元|%|个百分点|分|人|个|家|日|处|项)?$/;

/** "60,177.09 万元", or 60177.09 in a column named （万元…）. */
function amountOf(text: string, column: string): Amount | undefined {
  const [, digits, unit] = numberAndUnit.exec(fold(text)) ?? [];
  const value = digits === undefined ? undefined : Exact.read(digits);
  const named = /（(万元|亿元|元|%|个百分点|分|人|个|家|日|处|项)[，）]/.exec(column)?.[1];
  return value && { value, unit: unit ?? named ?? '' };
}

export function sameCell(shown: string, saved: string, column: string): boolean {
  if (fold(shown) === fold(saved)) return true;
  const [left, right] = [amountOf(shown, column), amountOf(saved, column)];
  return (
    left !== undefined &&
    right !== undefined &&
    left.unit === right.unit &&
    left.value.equals(right.value)
  );
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
