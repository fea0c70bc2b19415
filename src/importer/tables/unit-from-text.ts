/**
 * 正文里的单位: the unit of a table that prints none, where the text states values of the table, as the same facts,
 * with one unit. Zero proves nothing, and one value that the text contradicts leaves the table without.
 * The report of 福田 2020 needs it: one of its tables prints no unit at all.
 */
import { readPrinted } from '../../engine/model/printed.ts';
import type { Units } from '../../engine/model/unit.ts';
import type { Mention } from '../imported.ts';

export interface UnitProofContext {
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
export function withUnitsFromText(
  table: readonly Mention[],
  text: readonly Mention[],
  context: UnitProofContext,
): readonly Mention[] {
  const lacks = ({ unit, fact }: Mention): boolean => unit === '' && fact.unit !== undefined;
  const bare = table.filter(lacks);
  const own = table.filter((mention) => !lacks(mention));
  const printsMoney = own.some(({ unit }) => context.units.get(unit)?.kind === 'money');
  const unit = bare.length === 0 || printsMoney ? undefined : unitOf(bare, text, context);
  if (unit === undefined) return own;
  return table.map((mention) =>
    lacks(mention) ? { ...mention, unit, rule: `${mention.rule}；单位取自正文同一数值` } : mention,
  );
}

function unitOf(
  bare: readonly Mention[],
  text: readonly Mention[],
  context: UnitProofContext,
): string | undefined {
  const pairs = bare.flatMap((mention) => {
    const stated = text.filter(({ fact }) => fact.id === mention.fact.id);
    return stated.length > 0 ? [{ mention, stated }] : [];
  });
  const proofs = pairs.flatMap(({ mention, stated }) =>
    stated
      .filter((each) => isSame(each, mention, context))
      .map(({ unit, value }) => ({ unit, value })),
  );
  const [first] = proofs;
  const values = new Set(proofs.map(({ value }) => numberOf(value, context)?.toString()));
  if (!first || values.size < context.proofs) return undefined;
  if (proofs.some(({ unit }) => unit !== first.unit)) return undefined;
  const agrees = pairs.every(({ mention, stated }) =>
    stated.some((each) => isEqual(each, { ...mention, unit: first.unit }, context)),
  );
  return agrees ? first.unit : undefined;
}

function numberOf(value: string, { zeroWords }: UnitProofContext) {
  return readPrinted(value, zeroWords)?.value;
}

/** The same digits, and not zero. */
function isSame(stated: Mention, { value }: Mention, context: UnitProofContext): boolean {
  const [one, other] = [numberOf(stated.value, context), numberOf(value, context)];
  return one !== undefined && other !== undefined && !one.isZero() && one.equals(other);
}

function isEqual(stated: Mention, mention: Mention, context: UnitProofContext): boolean {
  const [one, other] = [stated, mention].map(({ value, unit }) => {
    const factor = context.units.get(unit)?.factor;
    return factor && numberOf(value, context)?.times(factor);
  });
  return one !== undefined && other !== undefined && one.equals(other);
}
