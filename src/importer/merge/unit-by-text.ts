/**
 * 正文里的单位: the unit of a table that prints none, where the text states values of the table, as the same facts,
 * with one unit. Zero proves nothing, and one value that the text contradicts leaves the table without.
 */
import { readPrinted } from '../../engine/model/printed.ts';
import type { Units } from '../../engine/model/unit.ts';
import type { Mention } from '../imported.ts';

export interface UnitMeans {
  readonly units: Units;
  readonly zeroWords: readonly string[];
  /** So many different values must stand in the text. */
  readonly proofs: number;
}

/**
 * @param table the mentions of one table; the unit is '' where none is printed
 * @param text the mentions of the sentences of the same document
 * @returns those that have a unit, or get one
 */
export function withUnits(
  table: readonly Mention[],
  text: readonly Mention[],
  means: UnitMeans,
): readonly Mention[] {
  const lacks = ({ unit, fact }: Mention): boolean => unit === '' && fact.unit !== undefined;
  const bare = table.filter(lacks);
  const own = table.filter((mention) => !lacks(mention));
  const printsMoney = own.some(({ unit }) => means.units.get(unit)?.kind === 'money');
  const unit = bare.length === 0 || printsMoney ? undefined : unitOf(bare, text, means);
  if (unit === undefined) return own;
  return table.map((mention) =>
    lacks(mention) ? { ...mention, unit, rule: `${mention.rule}；单位取自正文同一数值` } : mention,
  );
}

function unitOf(
  bare: readonly Mention[],
  text: readonly Mention[],
  means: UnitMeans,
): string | undefined {
  const pairs = bare.flatMap((mention) => {
    const stated = text.filter(({ fact }) => fact.id === mention.fact.id);
    return stated.length > 0 ? [{ mention, stated }] : [];
  });
  const proofs = pairs.flatMap(({ mention, stated }) =>
    stated
      .filter((each) => isSame(each, mention, means))
      .map(({ unit, value }) => ({ unit, value })),
  );
  const [first] = proofs;
  const values = new Set(proofs.map(({ value }) => numberOf(value, means)?.toString()));
  if (!first || values.size < means.proofs) return undefined;
  if (proofs.some(({ unit }) => unit !== first.unit)) return undefined;
  const agrees = pairs.every(({ mention, stated }) =>
    stated.some((each) => isEqual(each, { ...mention, unit: first.unit }, means)),
  );
  return agrees ? first.unit : undefined;
}

function numberOf(value: string, { zeroWords }: UnitMeans) {
  return readPrinted(value, zeroWords)?.value;
}

/** The same digits, and not zero. */
function isSame(stated: Mention, { value }: Mention, means: UnitMeans): boolean {
  const [one, other] = [numberOf(stated.value, means), numberOf(value, means)];
  return one !== undefined && other !== undefined && !one.isZero() && one.equals(other);
}

function isEqual(stated: Mention, mention: Mention, means: UnitMeans): boolean {
  const [one, other] = [stated, mention].map(({ value, unit }) => {
    const factor = means.units.get(unit)?.factor;
    return factor && numberOf(value, means)?.times(factor);
  });
  return one !== undefined && other !== undefined && one.equals(other);
}
