/** What a title says of 三公经费: over its budget by more than rounding, or moved against last year. */
import { sum, type Decimal } from '../../../engine/model/decimal.ts';
import { money } from '../format.ts';
import type { Overview } from '../overview/overview.ts';
import { lastYear } from './last-year.ts';
import { moved, type TitleContext } from './title.ts';

export const THREE_PUBLIC = [
  { name: '公务接待费', fact: 'receptionExpense' },
  { name: '公务用车购置及运行维护费', fact: 'officialVehicle' },
  { name: '因公出国（境）费', fact: 'overseasTravel' },
] as const;

type Side = 'Amount' | 'Budget';

/** The total as printed, else of the three kinds; undefined as soon as one of them cannot be relied on. */
function total({ amounts, absent }: Overview, side: Side): Decimal | undefined {
  const id = `threePublicExpenses${side}`;
  const printed = amounts.get(id);
  if (printed || absent.has(id)) return printed;
  const kinds = THREE_PUBLIC.flatMap(({ fact }) => amounts.get(`${fact}${side}`) ?? []);
  return kinds.length === THREE_PUBLIC.length ? sum(kinds) : undefined;
}

/** By more than rounding; undefined when it is not, or cannot be told. */
function excess(
  actual: Decimal | undefined,
  budget: Decimal | undefined,
  { titles }: TitleContext,
): Decimal | undefined {
  const over = actual && budget && actual.minus(budget);
  return over?.gt(titles.rounding) ? over : undefined;
}

/** 三公经费实际支出超出预算 0.60 万元, else the kinds that are over. */
export function overBudget(own: Overview, compared: TitleContext): string | undefined {
  const over = excess(total(own, 'Amount'), total(own, 'Budget'), compared);
  if (over) return `三公经费实际支出超出预算 ${money(over)}`;
  const kinds = kindsOver(own, compared);
  return kinds.length === 0
    ? undefined
    : kinds.map((kind) => `${kind.name}超出预算 ${money(kind.over)}`).join('，');
}

export function kindsOver(
  { amounts }: Overview,
  compared: TitleContext,
): readonly { readonly name: string; readonly over: Decimal }[] {
  return THREE_PUBLIC.flatMap(({ name, fact }) => {
    const [actual, budget] = [amounts.get(`${fact}Amount`), amounts.get(`${fact}Budget`)];
    const over = excess(actual, budget, compared);
    return over ? [{ name, over }] : [];
  });
}

/** 三公经费实际支出比上年少 12.3% */
export function againstLastYear(own: Overview, { titles, all }: TitleContext): string | undefined {
  const before = lastYear(own, all);
  const said = before && moved(total(own, 'Amount'), total(before, 'Amount'), titles.threePublic);
  return said === undefined ? undefined : `三公经费实际支出比上年${said}`;
}
