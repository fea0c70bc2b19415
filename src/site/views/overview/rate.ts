/** 比率: as the report prints it; computed from amounts only where it was not printed, and never past a contradiction. */
import { sum, type Decimal } from '../../../engine/model/decimal.ts';
import { ABSENT_WORDS } from './lookup.ts';

/** Ids of facts that are added up. */
export interface Ratio {
  readonly over: readonly string[];
  readonly under: readonly string[];
}

const THREE_KINDS = ['receptionExpense', 'officialVehicle', 'overseasTravel'];
const all = (side: 'Amount' | 'Budget'): readonly string[] =>
  THREE_KINDS.map((each) => `${each}${side}`);

/** As the glossary defines these rates; tried in turn, so that three kinds stand in for a total that was not printed. */
export const RATIOS: Readonly<Partial<Record<string, readonly Ratio[]>>> = {
  executionRate: [{ over: ['executedAmount'], under: ['adjustedBudget'] }],
  threePublicExpensesControlRate: [
    { over: ['threePublicExpensesAmount'], under: ['threePublicExpensesBudget'] },
    { over: all('Amount'), under: ['threePublicExpensesBudget'] },
    { over: ['threePublicExpensesAmount'], under: all('Budget') },
    { over: all('Amount'), under: all('Budget') },
  ],
  fundedStaffControlRate: [{ over: ['fundedStaffCount'], under: ['authorizedStaffCount'] }],
  nonStaffPersonnelControlRate: [
    { over: ['dispatchedStaffCount'], under: ['fundedStaffCount', 'dispatchedStaffCount'] },
  ],
};

/** What a report says of a fact: a number in base units, or the word for why there is none. */
export type StatedValue = Decimal | string;

/** `ratio` is what it was computed by; undefined where it is printed. */
export type Rate =
  | { readonly value: Decimal; readonly ratio: Ratio | undefined }
  | { readonly value: undefined; readonly word: string };

export function rateOf(fact: string, given: (id: string) => StatedValue): Rate {
  const printed = given(fact);
  if (typeof printed !== 'string') return { value: printed, ratio: undefined };
  if (printed !== ABSENT_WORDS.missing) return { value: undefined, word: printed };
  for (const ratio of RATIOS[fact] ?? []) {
    const parts = [...ratio.over, ...ratio.under].map(given);
    const words = parts.filter((each) => typeof each === 'string');
    const obstacle = words.find((word) => word !== ABSENT_WORDS.missing);
    if (obstacle !== undefined) return { value: undefined, word: obstacle };
    if (words.length > 0) continue;
    const numbers = parts.filter((each) => typeof each !== 'string');
    const divisor = sum(numbers.slice(ratio.over.length));
    if (divisor.isZero()) return { value: undefined, word: '无法计算' };
    return { value: sum(numbers.slice(0, ratio.over.length)).div(divisor), ratio };
  }
  return { value: undefined, word: ABSENT_WORDS.missing };
}
